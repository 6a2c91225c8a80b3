-- What authors are asked to agree to: verified pages and a final price.
CREATE TABLE `estimates` (
  `id` VARCHAR(191) NOT NULL,
  `commandeId` VARCHAR(191) NOT NULL,
  `pagesVerifiees` INT NOT NULL,
  `prix` INT NOT NULL,
  `message` TEXT NULL,
  `status` ENUM('SENT','ACCEPTED','DECLINED','EXPIRED','REPLACED') NOT NULL DEFAULT 'SENT',
  `tokenHash` VARCHAR(64) NULL,
  `sentAt` DATETIME(3) NOT NULL,
  `validUntil` DATETIME(3) NOT NULL,
  `answeredAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `estimates_tokenHash_key` (`tokenHash`),
  KEY `estimates_commandeId_idx` (`commandeId`, `sentAt`, `id`),
  KEY `estimates_status_idx` (`status`, `validUntil`),
  CONSTRAINT `estimates_commandeId_fkey` FOREIGN KEY (`commandeId`)
    REFERENCES `commandes` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The administrators' list, by what it may be sorted by.
ALTER TABLE `commandes`
  ADD KEY `commandes_updatedAt_idx` (`updatedAt`, `id`),
  ADD KEY `commandes_titre_idx` (`titre`, `id`);
