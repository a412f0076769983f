import { occupation } from './rows.ts'

/** Occupations in kitchen and serving, cleaning, green, care, offices and shops. The skills of each are an own choice. */
export const servingOccupations = [
  occupation('kitchen-serving', 'Medewerker keuken en bediening', 'Kitchen and serving worker', {
    alt: ['medewerker horeca', 'horecamedewerker', 'allround medewerker hotel'],
    essential: ['hygienic-work', 'serve-food', 'multitask', 'customer-friendly'],
    optional: ['prepare-cold', 'cook', 'wash-dishes', 'clear-tables', 'counter-service', 'take-orders'],
  }),
  occupation('kitchen-helper', 'Keukenhulp', 'Kitchen helper', {
    alt: ['keukenassistent', 'medewerker keuken', 'kantinemedewerker'],
    essential: ['prepare-vegetables', 'wash-dishes', 'clean-kitchen', 'hygienic-work'],
    optional: ['cook', 'teamwork', 'operate-dishwasher', 'food-waste', 'store-kitchen-supplies', 'multitask'],
  }),
  occupation('cook', 'Kok', 'Professional cook', {
    alt: ['zelfstandig werkend kok'],
    essential: ['cook', 'use-knives', 'food-safety', 'follow-recipe'],
    optional: ['portion-food', 'bake', 'handle-oven', 'multitask'],
  }),
  occupation('dishwasher', 'Afwasser', 'Dishwasher', {
    alt: ['medewerker spoelkeuken'],
    essential: ['wash-dishes', 'operate-dishwasher', 'pace'],
    optional: ['clean-kitchen', 'food-waste', 'stand-long'],
  }),
  occupation('waiter', 'Medewerker bediening', 'Waiter', {
    alt: ['ober', 'serveerster', 'gastheer of gastvrouw'],
    essential: ['serve-food', 'serve-drinks', 'take-orders', 'welcome-guests'],
    optional: ['carry-plates', 'set-tables', 'operate-till', 'know-allergens'],
  }),
  occupation('snack-worker', 'Medewerker fastservice', 'Fast food worker', {
    alt: ['medewerker snackbar'],
    essential: ['fry-snacks', 'counter-service', 'operate-till'],
    optional: ['prepare-cold', 'clean-kitchen', 'pace'],
  }),
  occupation('cleaner', 'Medewerker schoonmaak', 'Cleaner', {
    alt: ['algemeen medewerker schoonmaakonderhoud', 'schoonmaker', 'schoonmaakster'],
    essential: ['clean', 'clean-floors', 'clean-toilets', 'independent-work'],
    optional: ['clean-rooms', 'vacuum', 'dust', 'empty-bins', 'use-cleaning-agents', 'punctuality'],
  }),
  occupation('hotel-housekeeper', 'Medewerker housekeeping', 'Room attendant', {
    alt: ['kamermeisje', 'kamerjongen', 'medewerker kamers'],
    essential: ['clean-rooms', 'make-beds', 'clean-toilets'],
    optional: ['prepare-room', 'pace', 'vacuum', 'fold-laundry'],
  }),
  occupation('industrial-cleaner', 'Industrieel reiniger', 'Industrial cleaner', {
    essential: ['clean-industrial', 'pressure-wash', 'safe-work'],
    optional: ['clean-floor-machine', 'protective-gear', 'shift-work'],
  }),
  occupation('window-cleaner', 'Glazenwasser', 'Window cleaner', {
    essential: ['clean-windows', 'work-heights', 'safe-work'],
    optional: ['customer-friendly', 'work-outside'],
  }),
  occupation('laundry-worker', 'Medewerker wasserij', 'Laundry worker', {
    alt: ['wasserijmedewerker'],
    essential: ['do-laundry', 'sort-laundry', 'fold-laundry'],
    optional: ['iron', 'pace', 'routine-work'],
  }),
  occupation('gardener', 'Medewerker groen', 'Gardener', {
    alt: ['hovenier', 'medewerker groenvoorziening', 'plantsoenmedewerker'],
    essential: ['maintain-garden', 'weed', 'mow-grass', 'work-outside'],
    optional: ['prune', 'trim-hedges', 'plant-plants', 'rake-leaves', 'use-brush-cutter', 'garden-tools'],
  }),
  occupation('greenhouse-worker', 'Medewerker kas en kwekerij', 'Greenhouse worker', {
    alt: ['tuinbouwmedewerker', 'medewerker glastuinbouw'],
    essential: ['work-greenhouse', 'harvest', 'pot-plants'],
    optional: ['sort-crops', 'pace', 'pack-goods'],
  }),
  occupation('street-cleaner', 'Medewerker buitenruimte', 'Outdoor space worker', {
    alt: ['straatveger', 'medewerker openbare ruimte'],
    essential: ['clean-streets', 'maintain-paths', 'work-outside'],
    optional: ['clear-snow', 'empty-bins', 'lay-paving', 'weed'],
  }),
  occupation('animal-carer', 'Dierverzorger', 'Animal carer', {
    alt: ['medewerker kinderboerderij'],
    essential: ['care-animals', 'clean-stalls'],
    optional: ['milk-animals', 'work-outside', 'responsibility'],
  }),
  occupation('care-worker', 'Verzorgende', 'Care worker', {
    alt: ['helpende zorg en welzijn', 'helpende', 'zorgmedewerker'],
    essential: ['care-for-people', 'help-washing', 'listening', 'speak-dutch'],
    optional: [
      'help-eating',
      'move-people',
      'report-care',
      'deal-with-dementia',
      'infection-prevention',
      'help-toilet',
      'give-medicine',
    ],
  }),
  occupation('home-helper', 'Huishoudelijke hulp', 'Home helper', {
    alt: ['thuishulp in de wijk', 'medewerker hulp bij het huishouden'],
    essential: ['help-household', 'clean', 'discretion'],
    optional: ['do-shopping', 'do-laundry', 'keep-company', 'notice-change'],
  }),
  occupation('nutrition-assistant', 'Voedingsassistent in de zorg', 'Meals assistant', {
    alt: ['gastvrouw in de zorg', 'gastheer in de zorg'],
    essential: ['serve-meals-care', 'hygienic-work', 'customer-friendly'],
    optional: ['help-eating', 'food-safety', 'know-allergens', 'portion-food'],
  }),
  occupation('activity-guide', 'Activiteitenbegeleider', 'Activity guide', {
    alt: ['medewerker dagbesteding', 'woonassistent'],
    essential: ['organise-activities', 'keep-company', 'support-daily-life'],
    optional: ['walk-with-people', 'empathy', 'notice-change'],
  }),
  occupation('childcare-worker', 'Medewerker kinderopvang', 'Childcare worker', {
    alt: ['groepshulp kinderopvang', 'pedagogisch medewerker'],
    essential: ['mind-children', 'care-for-children', 'play-children'],
    optional: ['hygienic-work', 'first-aid', 'school-supervision'],
  }),
  occupation('admin-worker', 'Administratief medewerker', 'Administrative worker', {
    alt: ['medewerker administratie', 'kantoormedewerker'],
    essential: ['enter-data', 'use-computer', 'precise-work', 'file-documents'],
    optional: ['write-letters', 'use-spreadsheet', 'use-email', 'answer-phone', 'check-invoices'],
  }),
  occupation('customer-service', 'Medewerker klantenservice', 'Customer service worker', {
    alt: ['medewerker klantcontact', 'callcentermedewerker'],
    essential: ['phone-customers', 'precise-work', 'use-computer'],
    optional: ['handle-complaints', 'answer-questions', 'enter-data', 'listening'],
  }),
  occupation('receptionist', 'Receptionist', 'Receptionist', {
    alt: ['medewerker receptie', 'baliemedewerker'],
    essential: ['receive-visitors', 'answer-phone', 'customer-friendly'],
    optional: ['keep-calendar', 'handle-mail', 'use-email', 'check-access'],
  }),
  occupation('caretaker', 'Conciërge', 'Caretaker', {
    alt: ['huismeester', 'medewerker facilitair'],
    essential: ['open-close', 'small-repairs', 'receive-visitors'],
    optional: ['prepare-room', 'clean', 'copy', 'guard-entrance'],
  }),
  occupation('public-supervisor', 'Toezichthouder', 'Public supervisor', {
    alt: ['beveiliger', 'gastheer openbaar vervoer'],
    essential: ['guard-entrance', 'deal-with-aggression', 'act-in-emergency'],
    optional: ['check-access', 'first-aid', 'report-verbally'],
  }),
  occupation('shop-worker', 'Winkelmedewerker', 'Shop worker', {
    alt: ['verkoopmedewerker', 'verkoper', 'medewerker winkel'],
    essential: ['fill-shelves', 'operate-till', 'customer-friendly'],
    optional: ['advise-customers', 'price-goods', 'keep-shop-clean', 'exchange-goods', 'sell'],
  }),
  occupation('shelf-filler', 'Vakkenvuller', 'Shelf filler', {
    alt: ['medewerker supermarkt'],
    essential: ['fill-shelves', 'check-dates', 'pace'],
    optional: ['shop-stock', 'price-goods', 'bottle-deposit', 'direct-customers'],
  }),
  occupation('cashier', 'Kassamedewerker', 'Cashier', {
    alt: ['caissière'],
    essential: ['operate-till', 'count-money', 'customer-friendly'],
    optional: ['check-age', 'notice-theft', 'exchange-goods'],
  }),
  occupation('thrift-worker', 'Medewerker kringloopwinkel', 'Second-hand shop worker', {
    alt: ['medewerker kringloop'],
    essential: ['sort-donations', 'price-goods', 'hang-clothes'],
    optional: ['operate-till', 'repair-devices', 'customer-friendly'],
  }),
  occupation('florist', 'Bloembinder', 'Florist', {
    alt: ['bloemist'],
    essential: ['arrange-flowers', 'advise-customers'],
    optional: ['know-plants', 'operate-till', 'water-plants'],
  }),
]
