-- Links to copies of the own data that are out: the hash of the token, whose they are, and until when they lead there.
CREATE TABLE `data_exports` (
  `tokenHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `accountId` VARCHAR(191) NOT NULL,
  `askedAt` DATETIME(3) NOT NULL,
  `expiresAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`tokenHash`),
  KEY `data_exports_accountId_idx` (`accountId`),
  KEY `data_exports_askedAt_idx` (`askedAt`),
  KEY `data_exports_expiresAt_idx` (`expiresAt`),
  CONSTRAINT `data_exports_accountId_fkey` FOREIGN KEY (`accountId`)
    REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which accounts were merged into another one, whose erasure takes them along where a backup has them apart.
CREATE TABLE `account_merges` (
  `accountId` VARCHAR(191) NOT NULL,
  `mergedInto` VARCHAR(191) NOT NULL,
  `mergedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`accountId`),
  KEY `account_merges_mergedInto_idx` (`mergedInto`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What an erasure took besides the account and what hangs on it: ids of rows, and hashes of the paths of files.
CREATE TABLE `erased_traces` (
  `accountId` VARCHAR(191) NOT NULL,
  `kind` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `traceId` VARCHAR(191) NOT NULL,
  PRIMARY KEY (`accountId`, `kind`, `traceId`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The register tells how old the oldest one is.
ALTER TABLE `order_consents` ADD KEY `order_consents_givenAt_idx` (`givenAt`);
