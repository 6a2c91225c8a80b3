-- What came in and went back within a period.
ALTER TABLE `payments` ADD KEY `payments_paidAt_idx` (`paidAt`, `id`);
ALTER TABLE `refunds` ADD KEY `refunds_settled_idx` (`status`, `settledAt`, `id`);

-- Sums by state without reading a row.
ALTER TABLE `invoices` ADD KEY `invoices_status_amount_idx` (`status`, `amount`);
