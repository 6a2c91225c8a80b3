-- The price by the tariffs at the moment of ordering, who works on an order, and where it has been.
ALTER TABLE `commandes`
  ADD COLUMN `prixCommande` INT NULL,
  ADD COLUMN `correcteurId` VARCHAR(191) NULL,
  ADD KEY `commandes_correcteurId_createdAt_idx` (`correcteurId`, `createdAt`, `id`);

CREATE TABLE `order_status_changes` (
  `id` VARCHAR(191) NOT NULL,
  `commandeId` VARCHAR(191) NOT NULL,
  `fromStatus` VARCHAR(40) NOT NULL,
  `toStatus` VARCHAR(40) NOT NULL,
  `actorRole` VARCHAR(20) NOT NULL,
  `actorId` VARCHAR(191) NULL,
  `changedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `order_status_changes_commandeId_idx` (`commandeId`, `changedAt`, `id`),
  CONSTRAINT `order_status_changes_commandeId_fkey` FOREIGN KEY (`commandeId`)
    REFERENCES `commandes` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
