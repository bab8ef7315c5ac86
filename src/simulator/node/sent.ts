// What bots send, besides the arguments of the Web API's methods, which @slack/web-api has types for.

import type { AnyBlock, MessageAttachment, MessageMetadata, ModalView, PlainTextElement, PlainTextOption } from '@slack/types';
import type { FilesGetUploadURLExternalArguments as Announcement } from '@slack/web-api';
import type { Manifest } from '@slack/web-api/dist/types/request/manifest';

export type * from '@slack/web-api';

// https://docs.slack.dev/reference/methods/files.getUploadURLExternal
export type FilesGetUploadURLExternalArguments = Omit<Announcement, 'alt_text'> & { alt_txt?: string };

export type AppManifest = Manifest;

type Content =
  | { text: string; blocks?: AnyBlock[]; attachments?: MessageAttachment[] }
  | { blocks: AnyBlock[]; attachments?: MessageAttachment[] }
  | { attachments: MessageAttachment[] };

// https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
type Manner = {
  response_type?: 'in_channel' | 'ephemeral';
  replace_original?: boolean;
  thread_ts?: string;
  metadata?: MessageMetadata;
  mrkdwn?: boolean;
  parse?: 'full' | 'none';
  link_names?: boolean;
  unfurl_links?: boolean;
  unfurl_media?: boolean;
};

export type ResponseUrl = (Content & Manner & { delete_original?: false }) | { delete_original: true };

// https://docs.slack.dev/interactivity/implementing-slash-commands#responding_to_commands
export type SlashCommands = string | (Content & Omit<Manner, 'replace_original' | 'thread_ts'>);

// https://docs.slack.dev/surfaces/modals#response_actions
export type ViewSubmission =
  | { response_action: 'errors'; errors: Record<string, string> }
  | { response_action: 'update' | 'push'; view: ModalView }
  | { response_action: 'clear' };

// https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload
export type BlockSuggestion =
  | { options: PlainTextOption[] }
  | { option_groups: { label: PlainTextElement; options: PlainTextOption[] }[] };
