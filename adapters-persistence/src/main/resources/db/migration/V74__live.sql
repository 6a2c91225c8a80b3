-- What those who listen are told, in whichever program: written with what happened, and given its place once that is committed.
-- Places are given one after the other under the lock of the one row of live_places, so that they become visible in their order.
CREATE TABLE `live_entries` (
  `id` BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  `place` BIGINT UNSIGNED NULL,
  `audience` VARCHAR(191) NOT NULL,
  `kind` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reference` VARCHAR(191) NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `live_entries_place_key` (`place`),
  KEY `live_entries_audience_place_idx` (`audience`, `place`),
  KEY `live_entries_createdAt_idx` (`createdAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE `live_places` (
  `id` TINYINT UNSIGNED NOT NULL,
  `given` BIGINT UNSIGNED NOT NULL,
  `forgotten` BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT IGNORE INTO `live_places` (`id`, `given`, `forgotten`) VALUES (1, 0, 0);

-- Tickets for one stream each: the hash of the text, and the token in whose place it stands.
CREATE TABLE `live_tickets` (
  `ticketHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `accountId` VARCHAR(191) NOT NULL,
  `tokenIssuedAt` DATETIME(3) NOT NULL,
  `tokenFingerprint` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `session` VARCHAR(64) NOT NULL,
  `sessionStartedAt` DATETIME(3) NOT NULL,
  `expiresAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`ticketHash`),
  KEY `live_tickets_accountId_idx` (`accountId`),
  KEY `live_tickets_expiresAt_idx` (`expiresAt`),
  CONSTRAINT `live_tickets_accountId_fkey` FOREIGN KEY (`accountId`)
    REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
