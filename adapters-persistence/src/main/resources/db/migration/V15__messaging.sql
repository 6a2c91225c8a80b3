-- The administrators' inboxes (docs/decisions/0019): which thread a message belongs to, and what the
-- list shows of each thread. Both are derived from messages and filled at the start of the program.
CREATE TABLE `message_threads` (
  `threadKey` VARCHAR(450) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `inbox` VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `correspondent` VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `lastMessageId` VARCHAR(191) NULL,
  `lastAt` DATETIME(3) NULL,
  `total` INT NOT NULL DEFAULT 0,
  `unread` INT NOT NULL DEFAULT 0,
  `hiddenUnread` INT NOT NULL DEFAULT 0,
  `stale` TINYINT(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`threadKey`),
  KEY `message_threads_last_idx` (`inbox`, `lastAt`, `threadKey`),
  KEY `message_threads_unread_idx` (`inbox`, `unread`),
  KEY `message_threads_stale_idx` (`stale`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `message_places` (
  `threadKey` VARCHAR(450) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  `messageId` VARCHAR(191) NOT NULL,
  `incoming` TINYINT(1) NOT NULL,
  `hidden` TINYINT(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`threadKey`, `createdAt`, `messageId`),
  KEY `message_places_messageId_idx` (`messageId`),
  CONSTRAINT `message_places_messageId_fkey` FOREIGN KEY (`messageId`)
    REFERENCES `messages` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The newest messages of all, an account's own, unread ones without a look at read ones, conversations
-- in their order, consultation requests, and words.
ALTER TABLE `messages`
  ADD KEY `messages_createdAt_idx` (`createdAt`, `id`),
  ADD KEY `messages_senderId_createdAt_idx` (`senderId`, `createdAt`, `id`),
  ADD KEY `messages_receiverId_createdAt_idx` (`receiverId`, `createdAt`, `id`),
  ADD KEY `messages_receiverId_isRead_idx` (`receiverId`, `isRead`),
  ADD KEY `messages_conversationId_createdAt_idx` (`conversationId`, `createdAt`, `id`),
  ADD KEY `messages_type_createdAt_idx` (`type`, `createdAt`, `id`);

ALTER TABLE `messages` ADD FULLTEXT KEY `messages_words_idx` (`subject`, `content`);
