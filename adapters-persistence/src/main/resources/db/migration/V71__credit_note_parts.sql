-- What a credit note of several invoices takes from each of them; only added. A credit note of one invoice has no parts.
CREATE TABLE `credit_note_parts` (
  `creditNoteId` VARCHAR(191) NOT NULL,
  `invoiceId` VARCHAR(191) NOT NULL,
  `amount` INT NOT NULL,
  `taxAmount` INT NOT NULL,
  PRIMARY KEY (`creditNoteId`, `invoiceId`),
  KEY `credit_note_parts_invoiceId_idx` (`invoiceId`),
  CONSTRAINT `credit_note_parts_creditNoteId_fkey` FOREIGN KEY (`creditNoteId`)
    REFERENCES `credit_notes` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `credit_note_parts_invoiceId_fkey` FOREIGN KEY (`invoiceId`)
    REFERENCES `invoices` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `credit_note_parts_amount_check` CHECK (`amount` > 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
