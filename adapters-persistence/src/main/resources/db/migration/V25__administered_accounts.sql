-- Accounts that are erased keep their row, for orders and invoices hang on it; lists pass over them.
-- Whoever was ever on the team wrote for the company: that stays, whatever the role is at the end.
ALTER TABLE `users`
  ADD COLUMN `erased` TINYINT(1)
    GENERATED ALWAYS AS (`isActive` = 0 AND `email` LIKE '%@anonymized.local') STORED,
  ADD COLUMN `servedTeam` TINYINT(1) NOT NULL DEFAULT 0,
  ADD KEY `users_erased_createdAt_idx` (`erased`, `createdAt`, `id`),
  ADD KEY `users_erased_role_isActive_idx` (`erased`, `role`, `isActive`);

UPDATE `users` SET `servedTeam` = 1 WHERE `role` <> 'USER';

-- Addresses that an account had before, under which a person may still be known; gone with an erasure.
CREATE TABLE `former_addresses` (
  `userId` VARCHAR(191) NOT NULL,
  `email` VARCHAR(255) NOT NULL,
  PRIMARY KEY (`userId`, `email`),
  CONSTRAINT `former_addresses_userId_fkey` FOREIGN KEY (`userId`)
    REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
