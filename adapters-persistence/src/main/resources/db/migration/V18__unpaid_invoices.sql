-- Which reminders an unpaid invoice had; what is late is found by its due date.
CREATE TABLE `invoice_reminders` (
  `invoiceId` VARCHAR(191) NOT NULL,
  `kind` ENUM('BEFORE_DUE','AFTER_DUE','LAST_CALL') NOT NULL,
  `remindedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`invoiceId`, `kind`),
  CONSTRAINT `invoice_reminders_invoiceId_fkey` FOREIGN KEY (`invoiceId`)
    REFERENCES `invoices` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE `invoices`
  ADD KEY `invoices_status_dueAt_idx` (`status`, `dueAt`);

-- Documents, ours and adopted ones, whose ten years are over and that say nothing any more.
CREATE TABLE `invoice_purges` (
  `documentId` VARCHAR(191) NOT NULL,
  `purgedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`documentId`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
