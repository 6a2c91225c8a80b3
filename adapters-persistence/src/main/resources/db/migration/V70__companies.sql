-- What buyers have told of the company, or only of the address, that invoices are made out to: with an account, with a guest order,
-- and with the order that a guest order became. The id is that of what it was told with.
CREATE TABLE `companies` (
  `id` VARCHAR(191) NOT NULL,
  `userId` VARCHAR(191) NULL,
  `pendingCommandeId` VARCHAR(191) NULL,
  `commandeId` VARCHAR(191) NULL,
  `name` VARCHAR(200) NULL,
  `siren` VARCHAR(40) NULL,
  `siret` VARCHAR(40) NULL,
  `vatNumber` VARCHAR(40) NULL,
  `registration` VARCHAR(40) NULL,
  `addressLines` TEXT NULL,
  `postcode` VARCHAR(40) NULL,
  `city` VARCHAR(100) NULL,
  `country` CHAR(2) NULL,
  PRIMARY KEY (`id`),
  KEY `companies_userId_idx` (`userId`),
  KEY `companies_pendingCommandeId_idx` (`pendingCommandeId`),
  KEY `companies_commandeId_idx` (`commandeId`),
  CONSTRAINT `companies_userId_fkey` FOREIGN KEY (`userId`)
    REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT `companies_pendingCommandeId_fkey` FOREIGN KEY (`pendingCommandeId`)
    REFERENCES `pending_commandes` (`id`) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT `companies_commandeId_fkey` FOREIGN KEY (`commandeId`)
    REFERENCES `commandes` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
