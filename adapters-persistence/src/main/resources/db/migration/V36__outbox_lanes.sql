-- Deliveries in lanes that do not wait for one another, in order for one subject. `sequenceNumber` is the order in which they were
-- recorded, `claims` tells the holders of a delivery apart. Rows from before stand in the lane INTERNAL until they are claimed.
ALTER TABLE `outbox`
  ADD COLUMN `sequenceNumber` BIGINT NOT NULL AUTO_INCREMENT,
  ADD COLUMN `lane` VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'INTERNAL',
  ADD COLUMN `subject` VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN `claims` INT NOT NULL DEFAULT 0,
  ADD UNIQUE KEY `outbox_sequenceNumber_key` (`sequenceNumber`),
  ADD KEY `outbox_claim_idx` (`status`, `lane`, `nextAttemptAt`, `sequenceNumber`),
  ADD KEY `outbox_subject_idx` (`subject`, `lane`, `status`, `sequenceNumber`);
