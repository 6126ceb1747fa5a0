<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Keys</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s)</source>
        <translation>
            <numerusform>%Ln environment</numerusform>
            <numerusform>%Ln environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) after it is shut</source>
        <translation>
            <numerusform>%n second after it is shut</numerusform>
            <numerusform>%n seconds after it is shut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n version(s) stand under other keys still. Mend what the error says, then start another re-wrap.</source>
        <translation>
            <numerusform>⚠ %n version stands under another key still. Mend what the error says, then start another re-wrap.</numerusform>
            <numerusform>⚠ %n versions stand under other keys still. Mend what the error says, then start another re-wrap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n secret(s) have a value that is 90 days old or older.</source>
        <translation>
            <numerusform>%1 of %n secret has a value that is 90 days old or older.</numerusform>
            <numerusform>%1 of %n secrets have a value that is 90 days old or older.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n secret(s) in use.</source>
        <translation>
            <numerusform>Of %n secret in use.</numerusform>
            <numerusform>Of %n secrets in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n event(s) recorded in 28 days: whether they say who, what, the decision and, where one is needed, the purpose.</source>
        <translation>
            <numerusform>Of %n event recorded in 28 days: whether it says who, what, the decision and, where one is needed, the purpose.</numerusform>
            <numerusform>Of %n events recorded in 28 days: whether they say who, what, the decision and, where one is needed, the purpose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) are still being counted.</source>
        <translation>
            <numerusform>%n more event is still being counted.</numerusform>
            <numerusform>%n more events are still being counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in 28 days, most of them: %1.</source>
        <translation>
            <numerusform>%n event in 28 days: %1.</numerusform>
            <numerusform>%n events in 28 days, most of them: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>hidden again after %n second(s)</source>
        <translation>
            <numerusform>hidden again after %n second</numerusform>
            <numerusform>hidden again after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::items::EffectListModel</name>
    <message numerus="yes">
        <source>%n lose(s) something</source>
        <translation>
            <numerusform>%n loses something</numerusform>
            <numerusform>%n lose something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gain(s) something</source>
        <translation>
            <numerusform>%n gains something</numerusform>
            <numerusform>%n gain something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::items::MovingSecretModel</name>
    <message numerus="yes">
        <source>%n grant(s) end</source>
        <translation>
            <numerusform>%n grant ends</numerusform>
            <numerusform>%n grants end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted version(s) stay in the trash</source>
        <translation>
            <numerusform>%n deleted version stays in the trash</numerusform>
            <numerusform>%n deleted versions stay in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) come along</source>
        <translation>
            <numerusform>%n role comes along</numerusform>
            <numerusform>%n roles come along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::items::SecretListModel</name>
    <message numerus="yes">
        <source>%1, %2, version %3, %n key(s)</source>
        <translation>
            <numerusform>%1, %2, version %3, %n key</numerusform>
            <numerusform>%1, %2, version %3, %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::items::ServiceAccountListModel</name>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>%n credential</numerusform>
            <numerusform>%n credentials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActivityView</name>
    <message numerus="yes">
        <source>%n denied</source>
        <translation>
            <numerusform>%n denied</numerusform>
            <numerusform>%n denied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApprovalDetail</name>
    <message numerus="yes">
        <source>%1, %n use(s)</source>
        <translation>
            <numerusform>%1, %n use</numerusform>
            <numerusform>%1, %n uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n request(s) wait for your decision</source>
        <translation>
            <numerusform>%n request waits for your decision</numerusform>
            <numerusform>%n requests wait for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agreed. %n other person(s) have to agree too.</source>
        <translation>
            <numerusform>You agreed. One other person has to agree too.</numerusform>
            <numerusform>You agreed. %n other people have to agree too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuditPage</name>
    <message numerus="yes">
        <source>The record is whole: %n events, verified by this computer.</source>
        <translation>
            <numerusform>The record is whole: %n event, verified by this computer.</numerusform>
            <numerusform>The record is whole: %n events, verified by this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The runner witnessed %n of them at %1.</source>
        <translation>
            <numerusform>The runner witnessed %n of them at %1.</numerusform>
            <numerusform>The runner witnessed %n of them at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendCard</name>
    <message numerus="yes">
        <source>%n secret(s) are kept here, with %1 version(s). While it cannot be reached, nobody can reveal them; if it loses them, they are gone.</source>
        <translation>
            <numerusform>%n secret is kept here, versions: %1. While the backend cannot be reached, nobody can reveal it; if it loses it, it is gone.</numerusform>
            <numerusform>%n secrets are kept here, versions: %1. While the backend cannot be reached, nobody can reveal them; if it loses them, they are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n version(s) are deleted or destroyed here, and the backend still has to be told. That is tried again until it succeeds.</source>
        <translation>
            <numerusform>⚠ %n version is deleted or destroyed here, and the backend still has to be told. That is tried again until it succeeds.</numerusform>
            <numerusform>⚠ %n versions are deleted or destroyed here, and the backend still has to be told. That is tried again until it succeeds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendsPage</name>
    <message numerus="yes">
        <source>%n secret(s) are kept in it. Move them to another backend first.</source>
        <translation>
            <numerusform>%n secret is kept in it. Move it to another backend first.</numerusform>
            <numerusform>%n secrets are kept in it. Move them to another backend first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareEnvironmentsPage</name>
    <message numerus="yes">
        <source>The values of %n secret(s) were compared, unseen.</source>
        <translation>
            <numerusform>The values of one secret were compared, unseen.</numerusform>
            <numerusform>The values of %n secrets were compared, unseen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %n secret(s) were not (%1): %2</source>
        <translation>
            <numerusform>Those of one secret were not (%1): %2</numerusform>
            <numerusform>Those of %n secrets were not (%1, for one): %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareValuesSheet</name>
    <message numerus="yes">
        <source>The values of %n secret(s) that both environments have.</source>
        <translation>
            <numerusform>The values of one secret that both environments have.</numerusform>
            <numerusform>The values of %n secrets that both environments have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictSheet</name>
    <message numerus="yes">
        <source>%n key(s) that both of you touched: choose whose to take</source>
        <translation>
            <numerusform>%n key that both of you touched: choose whose to take</numerusform>
            <numerusform>%n keys that both of you touched: choose whose to take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffPainter</name>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters: show all</source>
        <translation>
            <numerusform>%n more character: show all</numerusform>
            <numerusform>%n more characters: show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffToolbar</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged lines, folded away</source>
        <translation>
            <numerusform>%n unchanged line, folded away</numerusform>
            <numerusform>%n unchanged lines, folded away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EvidenceSheet</name>
    <message numerus="yes">
        <source>Evidence of %n events is written.</source>
        <translation>
            <numerusform>Evidence of %n event is written.</numerusform>
            <numerusform>Evidence of %n events is written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExposureSheet</name>
    <message numerus="yes">
        <source>%1 has seen %n values that still hold. Rotate them, each where it is made.</source>
        <translation>
            <numerusform>%1 has seen %n value that still holds. Rotate it where it is made.</numerusform>
            <numerusform>%1 has seen %n values that still hold. Rotate them, each where it is made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FindBar</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GlassBand</name>
    <message numerus="yes">
        <source>The emergency about %1 ends in %n minute(s)</source>
        <translation>
            <numerusform>The emergency about %1 ends in %n minute</numerusform>
            <numerusform>The emergency about %1 ends in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HtmlReport</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%n new secret(s)</source>
        <translation>
            <numerusform>%n new secret</numerusform>
            <numerusform>%n new secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) with a new version</source>
        <translation>
            <numerusform>%n secret with a new version</numerusform>
            <numerusform>%n secrets with a new version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n key added</numerusform>
            <numerusform>%n keys added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) replaced</source>
        <translation>
            <numerusform>%n key replaced</numerusform>
            <numerusform>%n keys replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) unchanged</source>
        <translation>
            <numerusform>%n key unchanged</numerusform>
            <numerusform>%n keys unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n further remark(s)</source>
        <translation>
            <numerusform>and %n further remark</numerusform>
            <numerusform>and %n further remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportSheet</name>
    <message numerus="yes">
        <source>Import %n secret(s)</source>
        <translation>
            <numerusform>Import %n secret</numerusform>
            <numerusform>Import %n secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) imported</source>
        <translation>
            <numerusform>%n secret imported</numerusform>
            <numerusform>%n secrets imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::IncidentChip</name>
    <message numerus="yes">
        <source>%1 · %n min</source>
        <extracomment>What one is at work on, as &quot;INC-4821&quot;, and how many minutes it still stands in each sheet.</extracomment>
        <translation>
            <numerusform>%1 · %n min</numerusform>
            <numerusform>%1 · %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incident %1, for %n more minute(s)</source>
        <translation>
            <numerusform>Incident %1, for one more minute</numerusform>
            <numerusform>Incident %1, for %n more minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysPage</name>
    <message numerus="yes">
        <source>%Ln version(s) stand under it. Activate another key and re-wrap them first.</source>
        <translation>
            <numerusform>%Ln version stands under it. Activate another key and re-wrap it first.</numerusform>
            <numerusform>%Ln versions stand under it. Activate another key and re-wrap them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LeaveSheet</name>
    <message numerus="yes">
        <source>%n role(s) and places go: too many to show who loses what.</source>
        <translation>
            <numerusform>%n role or place goes: too many to show who loses what.</numerusform>
            <numerusform>%n roles and places go: too many to show who loses what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupModel</name>
    <message numerus="yes">
        <source>%1, %2, version %3, %n key(s)</source>
        <translation>
            <numerusform>%1, %2, version %3, one key</numerusform>
            <numerusform>%1, %2, version %3, %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupPanel</name>
    <message numerus="yes">
        <source>%n more on the server</source>
        <translation>
            <numerusform>one more on the server</numerusform>
            <numerusform>%n more on the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>one result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n secret(s) can be pinned.</source>
        <translation>
            <numerusform>No more than one secret can be pinned.</numerusform>
            <numerusform>No more than %n secrets can be pinned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MoveSheet</name>
    <message numerus="yes">
        <source>Move %n secret(s) to %1</source>
        <translation>
            <numerusform>Move %n secret to %1</numerusform>
            <numerusform>Move %n secrets to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to %1</source>
        <translation>
            <numerusform>%n secret moved to %1</numerusform>
            <numerusform>%n secrets moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) stay where they were. Look at the reasons, then try again, now or later.</source>
        <translation>
            <numerusform>%n secret stays where it was. Look at the reason, then try again, now or later.</numerusform>
            <numerusform>%n secrets stay where they were. Look at the reasons, then try again, now or later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyProposalPane</name>
    <message numerus="yes">
        <source>%1 of %n past decision(s) would come out otherwise</source>
        <translation>
            <numerusform>%1 of %n past decision would come out otherwise</numerusform>
            <numerusform>%1 of %n past decisions would come out otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed. It comes in force as soon as %n other person(s) have agreed: see Approvals.</source>
        <translation>
            <numerusform>Proposed. It comes in force as soon as one other person has agreed: see Approvals.</numerusform>
            <numerusform>Proposed. It comes in force as soon as %n other people have agreed: see Approvals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PurposePicker</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevealSheet</name>
    <message numerus="yes">
        <source>All %n key(s)</source>
        <translation>
            <numerusform>The one key</numerusform>
            <numerusform>All %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requested. As soon as %n other person(s) have agreed, press %1 again.</source>
        <translation>
            <numerusform>Requested. As soon as one other person has agreed, press %1 again.</numerusform>
            <numerusform>Requested. As soon as %n other people have agreed, press %1 again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReviewsView</name>
    <message numerus="yes">
        <source>%n pieces are undecided.</source>
        <translation>
            <numerusform>%n piece is undecided.</numerusform>
            <numerusform>%n pieces are undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that the rest is needed. %n pieces of access are taken away now.</source>
        <translation>
            <numerusform>You say that the rest is needed. %n piece of access is taken away now.</numerusform>
            <numerusform>You say that the rest is needed. %n pieces of access are taken away now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretField</name>
    <message numerus="yes">
        <source>Hides in %n second(s)</source>
        <translation>
            <numerusform>Hides in %n second</numerusform>
            <numerusform>Hides in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StatusLine</name>
    <message numerus="yes">
        <source>⧗ the clipboard holds a secret, %n second(s) left</source>
        <translation>
            <numerusform>⧗ the clipboard holds a secret, %n second left</numerusform>
            <numerusform>⧗ the clipboard holds a secret, %n seconds left</numerusform>
        </translation>
    </message>
</context>
</TS>
