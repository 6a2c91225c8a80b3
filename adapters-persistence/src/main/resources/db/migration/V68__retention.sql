-- When somebody signed in last: accounts that nobody uses are erased after two years. The audit log, whose lines go
-- earlier, tells it for the time before.
CREATE TABLE `account_sign_ins` (
  `accountId` VARCHAR(191) NOT NULL,
  `lastAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`accountId`),
  CONSTRAINT `account_sign_ins_accountId_fkey` FOREIGN KEY (`accountId`)
    REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO `account_sign_ins` (`accountId`, `lastAt`)
  SELECT u.`id`, MAX(a.`createdAt`) FROM `audit_logs` a JOIN `users` u ON u.`id` = a.`targetId`
  WHERE a.`action` = 'LOGIN_SUCCESS' GROUP BY u.`id`
  ON DUPLICATE KEY UPDATE `lastAt` = GREATEST(`lastAt`, VALUES(`lastAt`));

-- Who was warned that an unused account will be erased; sentAt is empty while the mail is on its way.
CREATE TABLE `account_warnings` (
  `accountId` VARCHAR(191) NOT NULL,
  `number` INT NOT NULL,
  `askedAt` DATETIME(3) NOT NULL,
  `sentAt` DATETIME(3) NULL,
  PRIMARY KEY (`accountId`, `number`),
  KEY `account_warnings_askedAt_idx` (`askedAt`),
  CONSTRAINT `account_warnings_accountId_fkey` FOREIGN KEY (`accountId`)
    REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What jobs found to be kept long enough, who approved that it goes, and how much went.
CREATE TABLE `retention_reports` (
  `kind` VARCHAR(40) NOT NULL,
  `number` INT NOT NULL,
  `countedAt` DATETIME(3) NOT NULL,
  `due` BIGINT NOT NULL,
  `oldest` DATETIME(3) NULL,
  `status` VARCHAR(20) NOT NULL,
  `approvedAt` DATETIME(3) NULL,
  `approvedBy` VARCHAR(191) NULL,
  `done` BIGINT NOT NULL,
  PRIMARY KEY (`kind`, `number`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- For the jobs, which look for what has not changed for long.
ALTER TABLE `users` ADD KEY `users_role_updatedAt_idx` (`role`, `updatedAt`, `id`);
ALTER TABLE `newsletter_subscriptions` ADD KEY `newsletter_subscriptions_unsubscribedAt_idx` (`unsubscribedAt`);
ALTER TABLE `commandes` ADD KEY `commandes_statut_updatedAt_idx` (`statut`, `updatedAt`, `id`);
ALTER TABLE `written_contracts` ADD KEY `written_contracts_concludedAt_idx` (`concludedAt`, `commandeId`);
