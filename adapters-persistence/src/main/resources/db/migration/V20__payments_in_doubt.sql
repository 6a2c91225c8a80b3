-- The team is called once to a payment of another amount than asked.
ALTER TABLE `checkouts` ADD COLUMN `doubtedAt` DATETIME(3) NULL;

-- An event that nothing here ever answered to is given up in the end, and its content forgotten.
ALTER TABLE `payment_events`
  MODIFY COLUMN `state` ENUM('BEGUN','DONE','PARKED','GIVEN_UP') NOT NULL DEFAULT 'BEGUN';
