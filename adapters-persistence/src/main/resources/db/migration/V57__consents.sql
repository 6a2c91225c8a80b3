-- What published pages showed, one row a version. They are evidence: the program adds rows and neither changes nor
-- removes one, so that they outlive the page. `hash` is the SHA-256 of title and content.
CREATE TABLE `page_versions` (
  `id` VARCHAR(191) NOT NULL,
  `pageId` VARCHAR(191) NOT NULL,
  `slug` VARCHAR(255) NOT NULL,
  `title` VARCHAR(255) NOT NULL,
  `content` LONGTEXT NOT NULL,
  `publishedAt` DATETIME(3) NOT NULL,
  `hash` VARCHAR(64) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `page_versions_pageId_publishedAt_idx` (`pageId`, `publishedAt`, `id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What buyers were shown and have agreed to (C. conso. L221-5, L221-25, L221-28 1°). A row is of an order, and then
-- outlives it, or of a guest order, and then goes with it. The program adds rows and changes none; `hash` is over all
-- the rest.
CREATE TABLE `order_consents` (
  `id` VARCHAR(191) NOT NULL,
  `commandeId` VARCHAR(191) NULL,
  `pendingCommandeId` VARCHAR(191) NULL,
  `givenAt` DATETIME(3) NOT NULL,
  `way` VARCHAR(32) NOT NULL,
  `ipAddress` VARCHAR(45) NULL,
  `userAgent` VARCHAR(255) NULL,
  `termsVersionId` VARCHAR(191) NULL,
  `privacyVersionId` VARCHAR(191) NULL,
  `earlyStart` TINYINT(1) NOT NULL,
  `loss` TINYINT(1) NOT NULL,
  `hash` VARCHAR(64) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `order_consents_commandeId_givenAt_idx` (`commandeId`, `givenAt`, `id`),
  KEY `order_consents_pendingCommandeId_givenAt_idx` (`pendingCommandeId`, `givenAt`, `id`),
  KEY `order_consents_termsVersionId_idx` (`termsVersionId`),
  KEY `order_consents_privacyVersionId_idx` (`privacyVersionId`),
  CONSTRAINT `order_consents_pendingCommandeId_fkey` FOREIGN KEY (`pendingCommandeId`)
    REFERENCES `pending_commandes` (`id`) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT `order_consents_termsVersionId_fkey` FOREIGN KEY (`termsVersionId`)
    REFERENCES `page_versions` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `order_consents_privacyVersionId_fkey` FOREIGN KEY (`privacyVersionId`)
    REFERENCES `page_versions` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- When the contract of an order was confirmed on a durable medium (C. conso. L221-13); one an order, never changed.
CREATE TABLE `order_confirmations` (
  `commandeId` VARCHAR(191) NOT NULL,
  `sentAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`commandeId`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
