-- Which refund has paid which credit note, and when money that was given back came back.
ALTER TABLE `refunds` ADD COLUMN `creditNoteId` VARCHAR(191) NULL;
ALTER TABLE `refunds` ADD COLUMN `cameBackAt` DATETIME(3) NULL;
ALTER TABLE `refunds` ADD KEY `refunds_cameBackAt_idx` (`cameBackAt`, `id`);

CREATE TABLE `refund_credits` (
  `refundId` VARCHAR(191) NOT NULL,
  `creditNoteId` VARCHAR(191) NOT NULL,
  `amount` INT NOT NULL,
  `taxAmount` INT NOT NULL,
  `at` DATETIME(3) NOT NULL,
  `releasedAt` DATETIME(3) NULL,
  PRIMARY KEY (`refundId`, `creditNoteId`),
  KEY `refund_credits_creditNoteId_idx` (`creditNoteId`),
  CONSTRAINT `refund_credits_refundId_fkey` FOREIGN KEY (`refundId`)
    REFERENCES `refunds` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `refund_credits_creditNoteId_fkey` FOREIGN KEY (`creditNoteId`)
    REFERENCES `credit_notes` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `refund_credits_amount_check` CHECK (`amount` > 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A refund that failed after its credit note was issued had been given back before.
UPDATE `refunds` r JOIN `credit_notes` n
  ON n.`cause` = CONCAT('refund:', r.`id`) COLLATE utf8mb4_bin
SET r.`cameBackAt` = r.`settledAt`, r.`settledAt` = n.`issuedAt`
WHERE r.`status` = 'FAILED' AND r.`cameBackAt` IS NULL;

INSERT INTO `refund_credits` (`refundId`, `creditNoteId`, `amount`, `taxAmount`, `at`, `releasedAt`)
SELECT r.`id`, n.`id`, n.`amount`, n.`taxAmount`, n.`issuedAt`, r.`cameBackAt`
FROM `refunds` r JOIN `credit_notes` n
  ON n.`cause` = CONCAT('refund:', r.`id`) COLLATE utf8mb4_bin
WHERE NOT EXISTS (
  SELECT 1 FROM `refund_credits` c WHERE c.`refundId` = r.`id` AND c.`creditNoteId` = n.`id`);
