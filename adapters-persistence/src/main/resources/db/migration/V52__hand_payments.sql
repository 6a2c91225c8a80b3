-- Money for invoices that administrators write down; what was a mistake is voided, never changed.
CREATE TABLE `hand_payments` (
  `id` VARCHAR(191) NOT NULL,
  `invoiceId` VARCHAR(191) NOT NULL,
  `way` ENUM('VIREMENT','CHEQUE','ESPECES','CARTE','AUTRE') NOT NULL,
  `amount` INT NOT NULL,
  `paidAt` DATETIME(3) NOT NULL,
  `reference` VARCHAR(191) NULL,
  `recordedBy` VARCHAR(191) NULL,
  `recordedAt` DATETIME(3) NOT NULL,
  `voidedAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  KEY `hand_payments_invoiceId_idx` (`invoiceId`, `voidedAt`),
  KEY `hand_payments_paidAt_idx` (`paidAt`, `id`),
  KEY `hand_payments_voidedAt_idx` (`voidedAt`, `id`),
  CONSTRAINT `hand_payments_invoiceId_fkey` FOREIGN KEY (`invoiceId`)
    REFERENCES `invoices` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Our invoices that were marked as paid until now; nobody was asked how they were paid.
INSERT INTO `hand_payments` (`id`, `invoiceId`, `way`, `amount`, `paidAt`, `recordedAt`)
SELECT CONCAT('invoice:', i.`id`), i.`id`, 'AUTRE',
  i.`amount` - (SELECT COALESCE(SUM(n.`amount`), 0) FROM `credit_notes` n WHERE n.`invoiceId` = i.`id`),
  i.`paidAt`, i.`paidAt`
FROM `invoices` i JOIN `invoice_snapshots` s ON s.`invoiceId` = i.`id`
WHERE i.`status` = 'PAID' AND s.`paymentId` IS NULL AND i.`paidAt` IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM `hand_payments` h WHERE h.`invoiceId` = i.`id`);
