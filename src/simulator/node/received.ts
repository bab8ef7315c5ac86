// What Slack sends to bots, as @slack/bolt and @slack/types have it, and what they do not say.

import type {
  BlockAction,
  BlockSuggestion,
  EnvelopedEvent,
  GlobalShortcut,
  MessageShortcut,
  SlashCommand,
  ViewClosedAction,
  ViewOutput,
  ViewSubmitAction,
} from '@slack/bolt';
import type {
  AppHomeOpenedEvent,
  AppMentionEvent,
  AppUninstalledEvent,
  BotMessageEvent,
  FileSharedEvent,
  FileShareMessageEvent,
  GenericMessageEvent,
  MemberJoinedChannelEvent,
  MeMessageEvent,
  MessageChangedEvent,
  MessageDeletedEvent,
  ReactionAddedEvent,
  ReactionRemovedEvent,
  ThreadBroadcastMessageEvent,
  TokensRevokedEvent,
  UserChangeEvent,
} from '@slack/types';

// Outside of Enterprise Grid the enterprise is null, not absent.
type Nobodys = { enterprise?: { id: string; name: string } | null };

type Plain<T> = Omit<T, 'enterprise'> & Nobodys;

// A Home tab has no title.
type Home = Omit<ViewOutput, 'title' | 'type'> & { type: 'home' };

// What is done in a view has no response_url.
type ViewAction = Omit<BlockAction, 'enterprise' | 'response_url' | 'view'> & Nobodys & { view: ViewOutput | Home };

type MessageAction = Omit<BlockAction, 'enterprise' | 'view'> & Nobodys;

export type Received =
  | EnvelopedEvent
  | MessageAction
  | Plain<BlockSuggestion>
  | Plain<GlobalShortcut>
  | Plain<MessageShortcut>
  | Plain<ViewClosedAction>
  | Plain<ViewSubmitAction>
  | SlashCommand
  | ViewAction;

// A message within an event has no channel, and no event_ts.
type Said = { type: 'message'; ts: string; text: string; user?: string };

type Changed = Omit<MessageChangedEvent, 'message' | 'previous_message'> & { message: Said; previous_message: Said };

type Deleted = Omit<MessageDeletedEvent, 'previous_message'> & { previous_message: Said };

// A file within a message does not say in which channels it is.
type File = Omit<NonNullable<FileShareMessageEvent['files']>[number], 'channels' | 'groups'>;

type FileShare = Omit<FileShareMessageEvent, 'files'> & { files: File[] };

// Of somebody who was deactivated less is told.
type Deactivated = Pick<UserChangeEvent['user'], 'id' | 'is_app_user' | 'is_bot' | 'name' | 'profile' | 'team_id' | 'updated'>;

type UserChanged = Omit<UserChangeEvent, 'user'> & {
  user: Omit<UserChangeEvent['user'], 'locale'> | (Deactivated & { deleted: true });
};

export type SlackEvent =
  | AppHomeOpenedEvent
  | AppMentionEvent
  | AppUninstalledEvent
  | BotMessageEvent
  | Changed
  | Deleted
  | FileSharedEvent
  | FileShare
  | GenericMessageEvent
  | MemberJoinedChannelEvent
  | MeMessageEvent
  | ReactionAddedEvent
  | ReactionRemovedEvent
  | ThreadBroadcastMessageEvent
  | TokensRevokedEvent
  | UserChanged;
