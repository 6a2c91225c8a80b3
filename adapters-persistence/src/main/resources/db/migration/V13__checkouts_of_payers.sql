-- Whose pay pages are open, for an erasure.
ALTER TABLE `checkouts` ADD KEY `checkouts_userId_idx` (`userId`, `status`);
