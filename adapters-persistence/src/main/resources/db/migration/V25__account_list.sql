-- Accounts that are erased keep their row, for orders and invoices hang on it; lists pass over them.
ALTER TABLE `users`
  ADD COLUMN `erased` TINYINT(1)
    GENERATED ALWAYS AS (`isActive` = 0 AND `email` LIKE '%@anonymized.local') STORED,
  ADD KEY `users_erased_createdAt_idx` (`erased`, `createdAt`, `id`),
  ADD KEY `users_erased_role_isActive_idx` (`erased`, `role`, `isActive`);
