-- Served by index: a client's orders newest first, projects by due date, look-up by Checkout session.
ALTER TABLE `commandes`
  ADD COLUMN `version` BIGINT NOT NULL DEFAULT 0,
  ADD KEY `commandes_stripeSessionId_idx` (`stripeSessionId`),
  ADD KEY `commandes_userId_createdAt_idx` (`userId`, `createdAt`, `id`),
  ADD KEY `commandes_userId_statut_idx` (`userId`, `statut`, `createdAt`);

-- Accounting records must not vanish with an order or an account.
ALTER TABLE `commandes` DROP FOREIGN KEY `commandes_userId_fkey`;
ALTER TABLE `commandes` ADD CONSTRAINT `commandes_userId_fkey` FOREIGN KEY (`userId`)
  REFERENCES `users` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `invoices` DROP FOREIGN KEY `invoices_commandeId_fkey`;
ALTER TABLE `invoices` ADD CONSTRAINT `invoices_commandeId_fkey` FOREIGN KEY (`commandeId`)
  REFERENCES `commandes` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
