/** Days without a proposal after which somebody is looked at again, unless the organisation says otherwise. */
export const defaultForgottenDays = 60
