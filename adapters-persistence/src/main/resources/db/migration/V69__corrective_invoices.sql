-- Where the series of corrective invoices stands.
ALTER TABLE `invoice_counters` MODIFY `series` ENUM('FACT','AVOIR','RECT') NOT NULL;

INSERT INTO `invoice_counters` (`series`, `year`, `sequence`, `hash`, `issuedAt`)
VALUES ('RECT', 1970, 0, REPEAT('0', 64), '1970-01-01 00:00:00.000')
ON DUPLICATE KEY UPDATE `series` = `series`;

-- Documents that take the place of an invoice which said something wrong (decision 60); rows are only added, and their `pdfHash` is set once.
CREATE TABLE `corrective_invoices` (
  `id` VARCHAR(191) NOT NULL,
  `invoiceId` VARCHAR(191) NOT NULL,
  `cause` VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `number` VARCHAR(50) NOT NULL,
  `year` INT NOT NULL,
  `sequence` INT NOT NULL,
  `amount` INT NOT NULL,
  `taxAmount` INT NOT NULL,
  `pdfUrl` VARCHAR(500) NOT NULL,
  `issuedAt` DATETIME(3) NOT NULL,
  `content` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `previousHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `hash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `pdfHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `corrective_invoices_number_key` (`number`),
  UNIQUE KEY `corrective_invoices_place_key` (`year`, `sequence`),
  UNIQUE KEY `corrective_invoices_invoiceId_cause_key` (`invoiceId`, `cause`),
  UNIQUE KEY `corrective_invoices_previousHash_key` (`previousHash`),
  KEY `corrective_invoices_issuedAt_idx` (`issuedAt`, `id`),
  CONSTRAINT `corrective_invoices_invoiceId_fkey` FOREIGN KEY (`invoiceId`)
    REFERENCES `invoices` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
