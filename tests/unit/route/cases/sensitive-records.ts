import { invented } from '../people';
import { casesOf } from '../route-case';

const [ada, bo, cy] = [invented(4), invented(9), invented(13)];

/** One person's data, as cases, letters, mails and chats hold it. */
export const sensitiveRecords = casesOf('sensitive-data', {
  'a customer': () => `Please draft a reply to this customer.

Customer: Helena Marchetti
Date of birth: 14 March 1979
Address: Via dei Serragli 118, 50124 Firenze
Phone: +39 055 2396 8142
Notes: disputes the reversal of 2 November.`,
  'a patient': () => `Patient: Maria Gonzalez
DOB: 1984-03-12
MRN: 00482913
Assessment: type 2 diabetes, started metformin 500 mg twice daily.`,
  'a discharge letter in German': () => `Sehr geehrter Herr Kollege,

wir berichten über unsere gemeinsame Patientin
Name: Sabine Thorsen
Geburtsdatum: 12.03.1961
die sich vom 3. bis 9. Februar in unserer stationären Behandlung befand. Diagnosen: I10.00, E11.9.`,
  'an employee': () => `Employee: ${ada.full}
Employee ID: 884213
Salary: 68,400 EUR
E-mail: ${ada.email}
Performance: below expectations, second warning in May.`,
  'a lone mail address': () => `Can you write a friendly reminder to ${bo.email} about the open invoice?`,
  'a lone telephone number': () => 'Format this for our form: call her at +46 8 5250 1733 tomorrow.',
  'a bank account': () =>
    'The refund must go to IBAN IT60X0542811101000000123456, please word the confirmation.',
  'an e-mail thread': () => `From: ${ada.full} <${ada.email}>
Sent: Tuesday, 3 March 2026 09:14
To: ${bo.full} <${bo.email}>
Subject: Re: claim 4820199

Hi ${bo.given}, the adjuster called me twice. I still wait for the payout for my car.

> On Mon, 2 Mar 2026 at 17:02, ${bo.full} <${bo.email}> wrote:
> Dear ${ada.given}, we received the photos.

Summarise this thread in two sentences.`,
  'a chat transcript': () => `[03/03/2026, 09:14:02] ${ada.full}: my card was charged twice
[03/03/2026, 09:14:40] Agent: could you give me your phone number?
[03/03/2026, 09:15:11] ${ada.full}: +34 91 531 2209
[03/03/2026, 09:16:20] Agent: thank you, I see both charges`,
  'a support ticket': () => `Ticket #88121
Customer: Jonas Keller
Email: ${cy.email}
Phone: +41 44 211 3368
Issue: cannot log in after changing his address. He threatens to cancel.`,
  'a CV': () => `Curriculum vitae

Name: Priya Raman
Date of birth: 4 July 1990
E-mail: ${invented(10).email}
Phone: +91 22 2202 7716

2019-2026 Senior engineer, payment systems
2014-2019 Engineer, logistics`,
  'a JSON object of one person': () => `{
  "customer_id": ${bo.id},
  "full_name": "${bo.full}",
  "email": "${bo.email}",
  "date_of_birth": "${bo.born}",
  "balance": ${Number(bo.amount)}
}`,
  'a record in French': () => `Nom : Moreau
Prénom : Inès
Date de naissance : 12/05/1974
Téléphone : +33 1 42 68 53 00
Motif : demande de remboursement refusée deux fois.`,
  'a test with a real person': () => `it('sends the reminder', async () => {
  const sent = await remind({ name: '${ada.full}', email: '${ada.email}', iban: 'IT60X0542811101000000123456' });
  expect(sent).toBe(true);
});`,
  'a diff with a real person': () => `diff --git a/seed.sql b/seed.sql
--- a/seed.sql
+++ b/seed.sql
@@ -8,3 +8,4 @@
 -- accounts for the demo
+UPDATE account SET owner_email = '${cy.email}' WHERE id = ${cy.id};
 COMMIT;`,
  'a page of a profile': () => `<html><head><title>Profile</title></head><body>
<h1>${ada.full}</h1>
<p>E-mail: <a href="mailto:${ada.email}">${ada.email}</a></p>
<p>Phone: +34 91 531 2209</p>
</body></html>`,
  'a payment card': () =>
    `The payment with card number 4539 5787 6362 1486 was declined. What does code 05 mean?`,
  'minutes of a meeting': () => `Minutes, 3 March
Present: ${ada.full} (${ada.email}), ${bo.full} (${bo.email})
- ${ada.given} is on sick leave until April; ${bo.given} takes over the account.
- Salary review postponed.`,
  'a national number': () =>
    'Why does our validator reject the social security number 219-09-4713? SSN: 219-09-4713',
  'an address in a form': () => `Name: Rachel Okafor
Street: 14 Marsh Lane
Town: Ludlow SY8 2QB
Phone: +44 1584 872 113`,
  'a commit with its author': () => `commit 91d0e77c3f1c2ab5d6e4f8a9b0c1d2e3f4a5b6c7
Author: ${bo.full} <${bo.email}>
Date:   Tue Mar 3 09:14:02 2026 +0100

    Fix rounding of tariffs`,
});
