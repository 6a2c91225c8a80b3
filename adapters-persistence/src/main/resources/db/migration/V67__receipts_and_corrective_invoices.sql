-- Receipts for the money that paid invoices which were open: one a payment (`cause`), only added; their `pdfHash` is set once, and an invoice that is purged empties theirs.
CREATE TABLE `payment_receipts` (
  `id` VARCHAR(191) NOT NULL,
  `invoiceId` VARCHAR(191) NOT NULL,
  `cause` VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `number` VARCHAR(60) NOT NULL,
  `amount` INT NOT NULL,
  `pdfUrl` VARCHAR(500) NOT NULL,
  `issuedAt` DATETIME(3) NOT NULL,
  `content` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `pdfHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `payment_receipts_number_key` (`number`),
  UNIQUE KEY `payment_receipts_invoiceId_cause_key` (`invoiceId`, `cause`),
  CONSTRAINT `payment_receipts_invoiceId_fkey` FOREIGN KEY (`invoiceId`)
    REFERENCES `invoices` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
