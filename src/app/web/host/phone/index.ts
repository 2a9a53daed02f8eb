export { PhoneSection, type PhoneSectionProps } from './phone-section.tsx';
export { registerPhones } from './register-phones.ts';
