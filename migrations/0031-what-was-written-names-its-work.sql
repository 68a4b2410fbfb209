-- What was written about somebody because of their ticket or lead names it, so that it goes back with it when a merge is undone.
ALTER TABLE interaction ADD COLUMN ticket_id uuid REFERENCES ticket;
-- The first answer to a ticket was given at the instant that stands on it; of later ones nothing tells.
UPDATE interaction SET ticket_id = ticket.id FROM ticket
WHERE interaction.person_id = ticket.person_id AND interaction.occurred_at = ticket.responded_at
  AND interaction.department = 'SUPPORT' AND interaction.direction = 'OUTBOUND';
CREATE INDEX interaction_ticket ON interaction (ticket_id) WHERE ticket_id IS NOT NULL;

ALTER TABLE account_membership ADD COLUMN lead_id uuid REFERENCES lead;
UPDATE account_membership SET lead_id = lead.id FROM lead JOIN opportunity ON opportunity.id = lead.converted_opportunity_id
WHERE account_membership.account_id = opportunity.account_id AND account_membership.person_id = lead.person_id
  AND account_membership.source_id = lead.source_id;
CREATE INDEX account_membership_lead ON account_membership (lead_id) WHERE lead_id IS NOT NULL;
