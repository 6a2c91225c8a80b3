-- Which accounts were erased, and when: a backup that is restored brings them back, and this list erases them again.
-- It names nobody: the id alone stays, as it does in the orders and invoices. Rows are only added.
-- byAddress: what is known by the address alone went, too.
CREATE TABLE `erasure_journal` (
  `accountId` VARCHAR(191) NOT NULL,
  `erasedAt` DATETIME(3) NOT NULL,
  `byAddress` TINYINT(1) NOT NULL,
  PRIMARY KEY (`accountId`),
  KEY `erasure_journal_erasedAt_idx` (`erasedAt`, `accountId`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO `erasure_journal` (`accountId`, `erasedAt`, `byAddress`)
  SELECT `id`, `updatedAt`, 0 FROM `users` WHERE `erased` = 1
  ON DUPLICATE KEY UPDATE `accountId` = `accountId`;

-- For the oldest row, which the register of processings shows.
ALTER TABLE `newsletter_subscriptions` ADD KEY `newsletter_subscriptions_askedAt_idx` (`askedAt`);
ALTER TABLE `payment_methods` ADD KEY `payment_methods_createdAt_idx` (`createdAt`);
ALTER TABLE `outbox` ADD KEY `outbox_occurredAt_idx` (`occurredAt`);
