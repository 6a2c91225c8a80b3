-- Where each series of accounting documents stands; the row is locked while a document is issued.
CREATE TABLE `invoice_counters` (
  `series` ENUM('FACT','AVOIR') NOT NULL,
  `year` INT NOT NULL,
  `sequence` INT NOT NULL,
  `hash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `issuedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`series`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO `invoice_counters` (`series`, `year`, `sequence`, `hash`, `issuedAt`) VALUES
  ('FACT', 1970, 0, REPEAT('0', 64), '1970-01-01 00:00:00.000'),
  ('AVOIR', 1970, 0, REPEAT('0', 64), '1970-01-01 00:00:00.000');

-- What an invoice of ours says, frozen, and its place in the hash chain. Adopted invoices have none.
CREATE TABLE `invoice_snapshots` (
  `invoiceId` VARCHAR(191) NOT NULL,
  `clientId` VARCHAR(191) NOT NULL,
  `year` INT NOT NULL,
  `sequence` INT NOT NULL,
  `paymentId` VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  `content` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `previousHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `hash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `pdfHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (`invoiceId`),
  UNIQUE KEY `invoice_snapshots_place_key` (`year`, `sequence`),
  UNIQUE KEY `invoice_snapshots_paymentId_key` (`paymentId`),
  KEY `invoice_snapshots_clientId_idx` (`clientId`),
  UNIQUE KEY `invoice_snapshots_previousHash_key` (`previousHash`),
  CONSTRAINT `invoice_snapshots_invoiceId_fkey` FOREIGN KEY (`invoiceId`)
    REFERENCES `invoices` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `credit_notes` (
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
  UNIQUE KEY `credit_notes_number_key` (`number`),
  UNIQUE KEY `credit_notes_place_key` (`year`, `sequence`),
  UNIQUE KEY `credit_notes_invoiceId_cause_key` (`invoiceId`, `cause`),
  UNIQUE KEY `credit_notes_previousHash_key` (`previousHash`),
  KEY `credit_notes_issuedAt_idx` (`issuedAt`, `id`),
  CONSTRAINT `credit_notes_invoiceId_fkey` FOREIGN KEY (`invoiceId`)
    REFERENCES `invoices` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Served by index: lists by status and by time.
ALTER TABLE `invoices`
  ADD KEY `invoices_status_createdAt_idx` (`status`, `createdAt`, `id`),
  ADD KEY `invoices_createdAt_id_idx` (`createdAt`, `id`);
