-- What came in and went back within a period.
ALTER TABLE `payments` ADD KEY `payments_paidAt_idx` (`paidAt`, `id`);
ALTER TABLE `refunds` ADD KEY `refunds_settled_idx` (`status`, `settledAt`, `id`);
