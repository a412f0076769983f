import { occupation } from './rows.ts'

/** Occupations in logistics, production, technique and construction. The skills of each are an own choice. */
export const makingOccupations = [
  occupation('order-picker', 'Orderpicker', 'Order picker', {
    alt: ['orderverzamelaar', 'logistiek medewerker orderpicken'],
    essential: ['pick-orders', 'scan-goods', 'stack-pallets', 'precise-work'],
    optional: ['pack-goods', 'drive-pallet-truck', 'voice-picking', 'pace', 'safe-work', 'shift-work'],
  }),
  occupation('warehouse-worker', 'Magazijnmedewerker', 'Warehouse worker', {
    alt: ['medewerker magazijn', 'logistiek medewerker', 'medewerker distributiecentrum'],
    essential: ['receive-goods', 'check-delivery', 'store-goods', 'pick-orders', 'count-measure'],
    optional: [
      'drive-forklift',
      'scan-goods',
      'count-stock',
      'punctuality',
      'keep-warehouse-clean',
      'load-goods',
    ],
  }),
  occupation('packer', 'Inpakker', 'Packer', {
    alt: ['inpakmedewerker', 'medewerker inpak'],
    essential: ['pack-goods', 'fold-boxes', 'label-goods'],
    optional: ['stack-pallets', 'wrap-pallets', 'routine-work', 'pace', 'check-quality', 'gift-wrap'],
  }),
  occupation('forklift-driver', 'Heftruckchauffeur', 'Forklift driver', {
    alt: ['chauffeur heftruck'],
    essential: ['drive-forklift', 'stack-pallets', 'safe-work'],
    optional: ['drive-reach-truck', 'drive-pallet-truck', 'load-goods', 'unload-goods', 'shift-work'],
  }),
  occupation('dispatch-worker', 'Medewerker expeditie', 'Dispatch worker', {
    alt: ['expeditiemedewerker'],
    essential: ['load-goods', 'secure-load', 'check-delivery', 'label-goods'],
    optional: ['drive-pallet-truck', 'wrap-pallets', 'scan-goods', 'warehouse-system'],
  }),
  occupation('parcel-sorter', 'Sorteerder pakketten', 'Parcel sorter', {
    alt: ['sorteermedewerker'],
    essential: ['sort-parcels', 'scan-goods', 'pace'],
    optional: ['load-goods', 'unload-goods', 'lift-well', 'shift-work'],
  }),
  occupation('delivery-driver', 'Bezorger', 'Delivery driver', {
    alt: ['pakketbezorger', 'koerier', 'maaltijdbezorger'],
    essential: ['drive-van', 'deliver-parcels', 'plan-route', 'customer-friendly'],
    optional: ['secure-load', 'lift-well', 'use-tablet'],
  }),
  occupation('mail-deliverer', 'Postbezorger', 'Mail deliverer', {
    alt: ['postbode'],
    essential: ['deliver-mail', 'sort-parcels', 'work-outside'],
    optional: ['travel-to-work', 'independent-work'],
  }),
  occupation('taxi-driver', 'Chauffeur personenvervoer', 'Passenger driver', {
    alt: ['taxichauffeur', 'chauffeur leerlingenvervoer'],
    essential: ['drive-people', 'customer-friendly', 'punctuality'],
    optional: ['push-wheelchair', 'plan-route', 'first-aid'],
  }),
  occupation('returns-worker', 'Medewerker retouren', 'Returns worker', {
    alt: ['retourmedewerker'],
    essential: ['process-returns', 'scan-goods', 'check-quality'],
    optional: ['pack-goods', 'store-goods', 'enter-data'],
  }),
  occupation('operator', 'Operator', 'Machine operator', {
    alt: ['productieoperator', 'machineoperator', 'procesoperator'],
    essential: ['operate-machines', 'watch-machines', 'safe-machines', 'check-quality'],
    optional: ['set-machines', 'solve-faults', 'feed-machines', 'keep-production-log', 'shift-work'],
  }),
  occupation('production-worker', 'Productiemedewerker', 'Production worker', {
    alt: ['medewerker productie', 'algemeen medewerker productie'],
    essential: ['line-work', 'feed-machines', 'routine-work', 'check-quality'],
    optional: ['pace', 'operate-machines', 'operate-packing', 'pack-goods', 'shift-work', 'safe-work'],
  }),
  occupation('food-production-worker', 'Medewerker voedselproductie', 'Food production worker', {
    alt: ['productiemedewerker voeding'],
    essential: ['food-production', 'hygienic-work', 'food-safety'],
    optional: ['operate-machines', 'operate-packing', 'line-work', 'weigh', 'work-in-cold-store'],
  }),
  occupation('assembler', 'Monteur assemblage', 'Assembler', {
    alt: ['assemblagemedewerker', 'medewerker montage', 'samensteller'],
    essential: ['assemble-products', 'mount-parts', 'hand-tools', 'precise-work'],
    optional: ['read-drawings', 'power-tools', 'safe-work', 'fine-handwork', 'check-quality'],
  }),
  occupation('electronics-assembler', 'Medewerker elektronica', 'Electronics assembler', {
    alt: ['elektronicamonteur'],
    essential: ['solder', 'assemble-electronics', 'precise-work'],
    optional: ['fine-handwork', 'read-drawings', 'pull-cables', 'check-quality'],
  }),
  occupation('dental-technician', 'Tandtechnicus', 'Dental technician', {
    alt: ['tandtechnisch medewerker', 'leerling tandtechnicus'],
    essential: ['model-teeth', 'fine-handwork', 'precise-work', 'hygienic-work'],
    optional: ['polish', 'use-computer', 'grind-metal', 'concentrate'],
  }),
  occupation('welder', 'Lasser', 'Welder', {
    alt: ['constructiewerker'],
    essential: ['weld', 'work-metal', 'grind-metal', 'protective-gear'],
    optional: ['read-drawings', 'measure-parts', 'drill-metal', 'safe-work'],
  }),
  occupation('metal-worker', 'Metaalbewerker', 'Metal worker', {
    alt: ['medewerker metaal'],
    essential: ['work-metal', 'drill-metal', 'measure-parts', 'safe-machines'],
    optional: ['weld', 'read-drawings', 'work-cnc', 'grind-metal'],
  }),
  occupation('blaster', 'Straler', 'Blaster', {
    alt: ['medewerker straalbedrijf', 'straler en spuiter'],
    essential: ['blast', 'protective-gear', 'safe-work'],
    optional: ['spray-paint', 'grind-metal', 'heavy-work', 'operate-machines'],
  }),
  occupation('maintenance-mechanic', 'Monteur onderhoud', 'Maintenance mechanic', {
    alt: ['onderhoudsmonteur machines', 'technisch medewerker'],
    essential: ['maintain-machines', 'repair-machines', 'solve-faults'],
    optional: ['grease-machines', 'read-drawings', 'measure-electricity', 'weld'],
  }),
  occupation('bike-mechanic', 'Fietsmonteur', 'Bicycle mechanic', {
    alt: ['fietstechnicus', 'fietsenmaker in de wijk'],
    essential: ['repair-bikes', 'hand-tools'],
    optional: ['customer-friendly', 'operate-till', 'count-stock'],
  }),
  occupation('furniture-maker', 'Meubelmaker', 'Furniture maker', {
    alt: ['medewerker houtwerkplaats'],
    essential: ['make-furniture', 'saw-wood', 'sand-wood', 'measure-saw'],
    optional: ['spray-paint', 'glue', 'read-drawings'],
  }),
  occupation('sewing-worker', 'Naaister', 'Sewing worker', {
    alt: ['medewerker naaiatelier', 'kleermaker'],
    essential: ['sew', 'repair-clothes', 'fine-handwork'],
    optional: ['iron', 'measure-materials', 'customer-friendly'],
  }),
  occupation('recycling-worker', 'Medewerker recycling', 'Recycling worker', {
    alt: ['medewerker milieustraat'],
    essential: ['sort-waste', 'take-apart', 'safe-work'],
    optional: ['hand-tools', 'drive-forklift', 'customer-friendly'],
  }),
  occupation('climate-mechanic', 'Monteur klimaattechniek', 'Climate systems mechanic', {
    alt: ['installatiemonteur', 'monteur warmtepompen', 'leerling monteur'],
    essential: ['install-air', 'install-heat-pump', 'install-pipes', 'safe-work'],
    optional: ['measure-saw', 'teamwork', 'read-drawings', 'bend-pipes', 'install-heating', 'work-heights'],
  }),
  occupation('plumber', 'Loodgieter', 'Plumber', {
    alt: ['monteur sanitair'],
    essential: ['install-pipes', 'install-bathroom', 'bend-pipes'],
    optional: ['install-heating', 'seal-joints', 'lay-pipes-sewer'],
  }),
  occupation('electrician', 'Elektromonteur', 'Electrician', {
    alt: ['elektricien', 'monteur elektra'],
    essential: ['install-sockets', 'pull-cables', 'work-safely-with-electricity'],
    optional: ['install-switchboard', 'measure-electricity', 'read-drawings', 'install-solar'],
  }),
  occupation('solar-installer', 'Monteur zonnepanelen', 'Solar panel fitter', {
    alt: ['zonnepanelenmonteur'],
    essential: ['install-solar', 'work-heights', 'safe-work'],
    optional: ['install-sockets', 'work-roof', 'teamwork'],
  }),
  occupation('building-helper', 'Bouwhulp', 'Building helper', {
    alt: ['hulpkracht bouw', 'grondwerker'],
    essential: ['help-building', 'mix-mortar', 'heavy-work', 'protective-gear'],
    optional: ['demolish', 'dig', 'build-scaffold', 'lift-well'],
  }),
  occupation('carpenter', 'Timmerman', 'Carpenter', {
    alt: ['timmervrouw'],
    essential: ['carpentry', 'measure-saw', 'saw-wood'],
    optional: ['place-walls', 'place-windows', 'read-drawings', 'power-tools'],
  }),
  occupation('painter', 'Schilder', 'Painter', {
    alt: ['huisschilder'],
    essential: ['paint', 'prepare-paint', 'work-heights'],
    optional: ['wallpaper', 'sand-wood', 'seal-joints'],
  }),
  occupation('bricklayer', 'Metselaar', 'Bricklayer', {
    essential: ['lay-bricks', 'mix-mortar', 'measure-materials'],
    optional: ['point-walls', 'heavy-work', 'work-heights'],
  }),
  occupation('paver', 'Stratenmaker', 'Paver', {
    alt: ['medewerker bestrating'],
    essential: ['lay-paving', 'dig', 'work-outside'],
    optional: ['drive-excavator', 'measure-materials', 'heavy-work'],
  }),
  occupation('insulation-worker', 'Isolatiemonteur', 'Insulation worker', {
    alt: ['medewerker isolatie'],
    essential: ['insulate', 'measure-saw', 'protective-gear'],
    optional: ['place-walls', 'work-roof', 'work-heights'],
  }),
]
