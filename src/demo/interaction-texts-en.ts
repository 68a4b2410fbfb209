import type { TextsByDepartment } from './interaction-texts-it';

// prettier-ignore
export const ENGLISH_TEXTS: TextsByDepartment = {
  SALES: [
    ['PHONE', 'OUTBOUND', 'Follow-up on the {product} quote', 'Has read the quote and asks whether fitting is included. Wants to decide by the end of the month.', 'Call back in {n} days'],
    ['EMAIL', 'INBOUND', 'Request for a quote', 'Asks for price and lead time of {n} units of {product}, invoiced at 60 days.', 'Quote sent'],
    ['STORE', 'INBOUND', 'Visit to the {city} store', 'Tried {product} and compared it with the larger model. Keen, but waiting for a bonus.', 'Appointment made'],
    ['EMAIL', 'OUTBOUND', 'Renewal offer', 'Sent the renewal offer with {n} % off the first year.', 'Waiting for an answer'],
    ['PHONE', 'OUTBOUND', 'Discount negotiation', 'Purchasing wants a volume discount on {product}. Offered {n} % from ten units.', 'Discount accepted'],
    ['WEB', 'INBOUND', 'Call-back form', 'Asked to be called about {product}, preferably after six.', 'Called the next day'],
    ['EMAIL', 'INBOUND', 'Deal postponed', 'Tells us that the investment slips to next quarter for budget reasons.', 'Postponed'],
    ['PHONE', 'OUTBOUND', 'Closing call', 'Confirms the order of {product}. Delivery agreed for {city}.', 'Won'],
  ],
  MARKETING: [
    ['EMAIL', 'OUTBOUND', 'Invitation to the {city} open day', 'Sent the invitation to see {product} in a live demonstration.', 'Opened, registered'],
    ['EMAIL', 'OUTBOUND', 'Spring newsletter', 'Newsletter with tips on saving energy and an offer on {product}.', 'Opened'],
    ['EMAIL', 'OUTBOUND', 'Year-end offer', 'Voucher of {n} % on {product}, valid until Twelfth Night.', 'Not opened'],
    ['SOCIAL', 'INBOUND', 'Comment below our post', 'Asks below the post whether {product} works without a subscription.', 'Answered in public'],
    ['PHONE', 'OUTBOUND', 'Satisfaction survey', 'Answered the five questions: {n} out of 10, would recommend {product} to a friend.', 'Completed'],
    ['WEB', 'INBOUND', 'Contest entry', 'An entry to the contest “A house that thinks” came from the {city} page.', 'Registered'],
    ['POSTAL', 'OUTBOUND', 'Catalogue by post', 'Sent the catalogue with the {product} line and a voucher for the {city} store.', 'Delivered'],
    ['EMAIL', 'INBOUND', 'No more invitations please', 'Wants to hear about the contract only, not about events.', 'Preferences updated'],
  ],
  CUSTOMER_SERVICE: [
    ['PHONE', 'INBOUND', 'Charged twice', 'Reports two charges for one month. Checked: one is the balance for {product}.', 'Explained, no refund'],
    ['EMAIL', 'INBOUND', 'Late delivery', 'The parcel with {product} has been at the {city} depot for {n} days.', 'Carrier reminded'],
    ['CHAT', 'INBOUND', 'Change of address', 'Is moving to {city} and wants deliveries and invoices at the new address.', 'Address updated'],
    ['PHONE', 'INBOUND', 'Cancellation within 14 days', 'Wants to return {product}, still sealed. Return label sent.', 'Return authorised'],
    ['EMAIL', 'OUTBOUND', 'Refund confirmed', 'Confirmed the refund of {n} euro to the account used for payment.', 'Closed'],
    ['PHONE', 'INBOUND', 'Copy of the contract', 'Lost the copy of the contract and needs one for the bank.', 'Copy sent'],
    ['STORE', 'INBOUND', 'Complaint at the {city} desk', 'Waited {n} days for a written answer. Apologies made.', 'Voucher offered and accepted'],
    ['CHAT', 'INBOUND', 'Warranty question', 'Asks whether the warranty of {product} covers fitting as well.', 'Answered: twenty-four months'],
  ],
  SUPPORT: [
    ['PHONE', 'INBOUND', '{product} does not connect', 'The light stays amber after the update. Guided the reset, line back in {n} minutes.', 'Solved at first contact'],
    ['CHAT', 'INBOUND', 'Slow network in the evening', 'Low speed between eight and eleven. Changed the Wi-Fi channel, to be checked again.', 'Under observation'],
    ['WEB', 'INBOUND', 'Request for a visit', 'Reports that {product} switches itself off several times a day.', 'Engineer sent to {city}'],
    ['STORE', 'OUTBOUND', 'Visit in {city}', 'Replaced the power supply of {product} and rewired the socket. Took {n} minutes.', 'Solved'],
    ['EMAIL', 'OUTBOUND', 'How to update', 'Sent the instructions to update the firmware of {product} without losing the settings.', 'Confirmed by the customer'],
    ['PHONE', 'INBOUND', 'Forgotten router password', 'Identity checked with the last invoice, then the password of {product} was reset.', 'Solved at first contact'],
    ['CHAT', 'INBOUND', 'Pairing with the app', 'The app does not find {product}. The phone was on the guest network.', 'Solved'],
    ['WEB', 'INBOUND', 'Faulty part', 'Photo attached of the broken seal of {product}, still under warranty.', 'Spare part sent'],
  ],
};
