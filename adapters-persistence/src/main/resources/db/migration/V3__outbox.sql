-- Deliveries of domain events, one row a listening reaction.
CREATE TABLE `outbox` (
  `id` VARCHAR(191) NOT NULL,
  `eventId` VARCHAR(191) NOT NULL,
  `eventType` VARCHAR(100) NOT NULL,
  `listener` VARCHAR(150) NOT NULL,
  `payload` LONGTEXT NOT NULL,
  `status` ENUM('PENDING','DONE','PARKED') NOT NULL DEFAULT 'PENDING',
  `attempts` INT NOT NULL DEFAULT 0,
  `nextAttemptAt` DATETIME(3) NOT NULL,
  `occurredAt` DATETIME(3) NOT NULL,
  `completedAt` DATETIME(3) NULL,
  `lastError` VARCHAR(500) NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `outbox_eventId_listener_key` (`eventId`, `listener`),
  KEY `outbox_status_nextAttemptAt_idx` (`status`, `nextAttemptAt`),
  KEY `outbox_status_completedAt_idx` (`status`, `completedAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which notice rows an event has made already, so that a repeated delivery makes none.
ALTER TABLE `notifications`
  ADD COLUMN `sourceId` VARCHAR(191) NULL,
  ADD UNIQUE KEY `notifications_sourceId_userId_key` (`sourceId`, `userId`),
  ADD KEY `notifications_inbox_idx` (`userId`, `isDeleted`, `createdAt`, `id`),
  ADD KEY `notifications_unread_idx` (`userId`, `isDeleted`, `isRead`, `expiresAt`);
