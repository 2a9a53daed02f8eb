import { defineMessages, type Message } from '../../platform/i18n/index.ts';

/** What is wrong with a record of property; `field` is its label. */
export const propertyFieldMessages = defineMessages({
  'one-owner': {
    kk: '{field}: меншік иесінің ЖСН-ін не БСН-ін көрсетіңіз, тек біреуін.',
    ru: '{field}: укажите ИИН или БИН собственника, что-то одно.',
    en: '{field}: give the owner’s IIN or BIN, one of the two.',
  },
  'address-differs': {
    kk: '{field}: бұл МТК басқа мекенжайға тиесілі, ондағы жазбалар әлі күшінде. Ештеңе өзгерген жоқ.',
    ru: '{field}: этот РКА относится к другому адресу, записи о нём ещё действуют. Ничего не изменилось.',
    en: '{field}: this RCA code stands for another address, on records that still hold. Nothing has changed.',
  },
});

/** Labels of the fields of a record of property, in a list of records; its id is called as the border's. */
export const propertyFieldLabels: Readonly<Record<string, Message>> = defineMessages({
  '/*/iin': { kk: 'Меншік иесінің ЖСН', ru: 'ИИН собственника', en: 'IIN of the owner' },
  '/*/bin': { kk: 'Меншік иесінің БСН', ru: 'БИН собственника', en: 'BIN of the owner' },
  '/*/rca': { kk: 'МТК', ru: 'РКА', en: 'RCA code' },
  '/*/address': { kk: 'Мекенжай', ru: 'Адрес', en: 'Address' },
  '/*/address/kato': { kk: 'ӘАОЖ коды', ru: 'Код КАТО', en: 'KATO code' },
  '/*/address/street': { kk: 'Көше', ru: 'Улица', en: 'Street' },
  '/*/address/house': { kk: 'Үй', ru: 'Дом', en: 'House' },
  '/*/address/flat': { kk: 'Пәтер', ru: 'Квартира', en: 'Flat' },
  '/*/address/type': { kk: 'Орынның түрі', ru: 'Вид места', en: 'Type of place' },
  '/*/since': { kk: 'Меншіктің алғашқы күні', ru: 'Собственность с', en: 'First day of ownership' },
  '/*/until': {
    kk: 'Меншіктің соңғы күні',
    ru: 'Собственность до',
    en: 'Last day of ownership',
  },
});
