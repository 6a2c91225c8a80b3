-- Links to copies of the own data that are out: the hash of the token, whose they are, and until when they lead there.
CREATE TABLE `data_exports` (
  `tokenHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `accountId` VARCHAR(191) NOT NULL,
  `askedAt` DATETIME(3) NOT NULL,
  `expiresAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`tokenHash`),
  KEY `data_exports_accountId_idx` (`accountId`),
  KEY `data_exports_expiresAt_idx` (`expiresAt`),
  CONSTRAINT `data_exports_accountId_fkey` FOREIGN KEY (`accountId`)
    REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
