-- Who was asked to pay what, what came in, and which events of the payment service were seen.
ALTER TABLE `pending_commandes`
  ADD COLUMN `titre` VARCHAR(255) NULL,
  ADD KEY `pending_commandes_unpaid_idx` (`isProcessed`, `createdAt`);

CREATE TABLE `checkouts` (
  `id` VARCHAR(191) NOT NULL,
  `commandeId` VARCHAR(191) NULL,
  `pendingCommandeId` VARCHAR(191) NULL,
  `userId` VARCHAR(191) NULL,
  `amount` INT NOT NULL,
  `status` ENUM('OPEN','PAID','EXPIRED','FAILED') NOT NULL DEFAULT 'OPEN',
  `stripeSessionId` VARCHAR(255) NULL,
  `url` TEXT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  `expiresAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `checkouts_stripeSessionId_key` (`stripeSessionId`),
  KEY `checkouts_commandeId_idx` (`commandeId`, `status`),
  KEY `checkouts_pendingCommandeId_idx` (`pendingCommandeId`, `status`),
  KEY `checkouts_status_createdAt_idx` (`status`, `createdAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `payments` (
  `id` VARCHAR(191) NOT NULL,
  `commandeId` VARCHAR(191) NOT NULL,
  `checkoutId` VARCHAR(191) NULL,
  `stripeSessionId` VARCHAR(255) NOT NULL,
  `stripePaymentIntentId` VARCHAR(255) NULL,
  `amount` INT NOT NULL,
  `refundable` INT NOT NULL,
  `disputeStatus` VARCHAR(50) NULL,
  `paidAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `payments_stripeSessionId_key` (`stripeSessionId`),
  UNIQUE KEY `payments_stripePaymentIntentId_key` (`stripePaymentIntentId`),
  KEY `payments_commandeId_idx` (`commandeId`, `paidAt`),
  CONSTRAINT `payments_commandeId_fkey` FOREIGN KEY (`commandeId`)
    REFERENCES `commandes` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT `payments_refundable_check` CHECK (`refundable` >= 0 AND `refundable` <= `amount`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `refunds` (
  `id` VARCHAR(191) NOT NULL,
  `paymentId` VARCHAR(191) NOT NULL,
  `amount` INT NOT NULL,
  `status` ENUM('PENDING','SUCCEEDED','FAILED') NOT NULL DEFAULT 'PENDING',
  `origin` ENUM('ADMIN','STRIPE') NOT NULL DEFAULT 'ADMIN',
  `reason` VARCHAR(500) NULL,
  `stripeRefundId` VARCHAR(255) NULL,
  `requestedBy` VARCHAR(191) NULL,
  `createdAt` DATETIME(3) NOT NULL,
  `settledAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `refunds_stripeRefundId_key` (`stripeRefundId`),
  KEY `refunds_paymentId_idx` (`paymentId`, `createdAt`),
  CONSTRAINT `refunds_paymentId_fkey` FOREIGN KEY (`paymentId`)
    REFERENCES `payments` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT `refunds_amount_check` CHECK (`amount` > 0)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `payment_events` (
  `id` VARCHAR(255) NOT NULL,
  `type` VARCHAR(100) NOT NULL,
  `state` ENUM('BEGUN','DONE','PARKED') NOT NULL DEFAULT 'BEGUN',
  `payload` LONGTEXT NULL,
  `attempts` INT NOT NULL DEFAULT 0,
  `receivedAt` DATETIME(3) NOT NULL,
  `nextAttemptAt` DATETIME(3) NOT NULL,
  `endedAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  KEY `payment_events_state_nextAttemptAt_idx` (`state`, `nextAttemptAt`),
  KEY `payment_events_state_endedAt_idx` (`state`, `endedAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
