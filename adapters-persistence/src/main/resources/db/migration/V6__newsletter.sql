-- Who asked for the newsletter, and when consent was asked for, given and withdrawn.
CREATE TABLE `newsletter_subscriptions` (
  `id` VARCHAR(191) NOT NULL,
  `email` VARCHAR(255) NOT NULL,
  `emailKey` VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    GENERATED ALWAYS AS (LOWER(`email`)) STORED,
  `status` ENUM('PENDING','CONFIRMED','UNSUBSCRIBED') NOT NULL DEFAULT 'PENDING',
  `tokenHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `linkExpiresAt` DATETIME(3) NULL,
  `askedAt` DATETIME(3) NOT NULL,
  `confirmedAt` DATETIME(3) NULL,
  `unsubscribedAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `newsletter_subscriptions_emailKey_key` (`emailKey`),
  UNIQUE KEY `newsletter_subscriptions_tokenHash_key` (`tokenHash`),
  KEY `newsletter_subscriptions_status_askedAt_idx` (`status`, `askedAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
