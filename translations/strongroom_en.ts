<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ends</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message numerus="yes">
        <source>Expired %n day(s) ago.</source>
        <translation>
            <numerusform>Expired %n day ago.</numerusform>
            <numerusform>Expired %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n more day(s).</source>
        <translation>
            <numerusform>Valid for %n more day.</numerusform>
            <numerusform>Valid for %n more days.</numerusform>
        </translation>
    </message>
</context>
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
    <name>Matrix</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n environment(s)</source>
        <translation>
            <numerusform>in %n environment</numerusform>
            <numerusform>in %n environments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%n approval(s) wait for your decision.</source>
        <translation>
            <numerusform>%n approval waits for your decision.</numerusform>
            <numerusform>%n approvals wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergency(s) of yours are open. End them when you are done.</source>
        <translation>
            <numerusform>%n emergency of yours is open. End it when you are done.</numerusform>
            <numerusform>%n emergencies of yours are open. End them when you are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergency(s) wait for a review.</source>
        <translation>
            <numerusform>%n emergency waits for a review.</numerusform>
            <numerusform>%n emergencies wait for a review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of access are overdue.</source>
        <translation>
            <numerusform>%n review of access is overdue.</numerusform>
            <numerusform>%n reviews of access are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encryption key(s) cannot be used: %1.</source>
        <translation>
            <numerusform>%n encryption key cannot be used: %1.</numerusform>
            <numerusform>%n encryption keys cannot be used: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) failed the last test: %1.</source>
        <translation>
            <numerusform>%n backend failed the last test: %1.</numerusform>
            <numerusform>%n backends failed the last test: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in backends are not yet what they are here.</source>
        <translation>
            <numerusform>%n version in backends is not yet what it is here.</numerusform>
            <numerusform>%n versions in backends are not yet what they are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sink(s) of the record stand still: %1.</source>
        <translation>
            <numerusform>%n sink of the record stands still: %1.</numerusform>
            <numerusform>%n sinks of the record stand still: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the record were not witnessed since %1.</source>
        <translation>
            <numerusform>%n event of the record was not witnessed since %1.</numerusform>
            <numerusform>%n events of the record were not witnessed since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n secret(s) should have been rotated by now.</source>
        <translation>
            <numerusform>At least %n secret should have been rotated by now.</numerusform>
            <numerusform>At least %n secrets should have been rotated by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) should have been rotated by now.</source>
        <translation>
            <numerusform>%n secret should have been rotated by now.</numerusform>
            <numerusform>%n secrets should have been rotated by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) expire within a day without your decision.</source>
        <translation>
            <numerusform>%n approval expires within a day without your decision.</numerusform>
            <numerusform>%n approvals expire within a day without your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of yours expire within a day. Ask those who decide.</source>
        <translation>
            <numerusform>%n request of yours expires within a day. Ask those who decide.</numerusform>
            <numerusform>%n requests of yours expire within a day. Ask those who decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate in &quot;%1&quot; ends in %n day(s).</source>
        <translation>
            <numerusform>The certificate in &quot;%1&quot; ends in %n day.</numerusform>
            <numerusform>The certificate in &quot;%1&quot; ends in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n certificate(s) have ended, or end within 30 days.</source>
        <translation>
            <numerusform>At least %n certificate has ended, or ends within 30 days.</numerusform>
            <numerusform>At least %n certificates have ended, or end within 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) have ended, or end within 30 days.</source>
        <translation>
            <numerusform>%n certificate has ended, or ends within 30 days.</numerusform>
            <numerusform>%n certificates have ended, or end within 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of access are due within %1 days.</source>
        <extracomment>%1 is 14.</extracomment>
        <translation>
            <numerusform>%n review of access is due within %1 days.</numerusform>
            <numerusform>%n reviews of access are due within %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) end within %1 days: %2.</source>
        <extracomment>%1 is 14, %2 the names of the keys.</extracomment>
        <translation>
            <numerusform>%n API key ends within %1 days: %2.</numerusform>
            <numerusform>%n API keys end within %1 days: %2.</numerusform>
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
        <source>Of %n secret(s) in use.</source>
        <translation>
            <numerusform>Of %n secret in use.</numerusform>
            <numerusform>Of %n secrets in use.</numerusform>
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
        <source>%1 of %n secret(s) have a value that is %2 days old or older.</source>
        <extracomment>%2 is 90.</extracomment>
        <translation>
            <numerusform>%1 of %n secret has a value that is %2 days old or older.</numerusform>
            <numerusform>%1 of %n secrets have a value that is %2 days old or older.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n event(s) recorded in %1 days: whether they say who, what, the decision and, where one is needed, the purpose.</source>
        <extracomment>%1 is 28.</extracomment>
        <translation>
            <numerusform>Of %n event recorded in %1 days: whether it says who, what, the decision and, where one is needed, the purpose.</numerusform>
            <numerusform>Of %n events recorded in %1 days: whether they say who, what, the decision and, where one is needed, the purpose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in %1 days, most of them: %2.</source>
        <extracomment>%1 is 28, %2 a time of the week.</extracomment>
        <translation>
            <numerusform>%n event in %1 days, most of them: %2.</numerusform>
            <numerusform>%n events in %1 days, most of them: %2.</numerusform>
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
    <name>Rotation</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotates every %n day(s), %1</source>
        <translation>
            <numerusform>Rotates every %n day, %1</numerusform>
            <numerusform>Rotates every %n days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsedBy</name>
    <message numerus="yes">
        <source>nobody in the last %n day(s)</source>
        <translation>
            <numerusform>nobody in the last %n day</numerusform>
            <numerusform>nobody in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln machine</numerusform>
            <numerusform>%Ln machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln</source>
        <translation>
            <numerusform>used by %Ln</numerusform>
            <numerusform>used by %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::items::DueListModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>strongroom::items::KeyWriteModel</name>
    <message numerus="yes">
        <source>%n key(s) set</source>
        <translation>
            <numerusform>%n key set</numerusform>
            <numerusform>%n keys set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken over</source>
        <translation>
            <numerusform>%n key taken over</numerusform>
            <numerusform>%n keys taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed</source>
        <translation>
            <numerusform>%n key removed</numerusform>
            <numerusform>%n keys removed</numerusform>
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
    <name>strongroom::items::PromotionModel</name>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n key added</numerusform>
            <numerusform>%n keys added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed</source>
        <translation>
            <numerusform>%n key changed</numerusform>
            <numerusform>%n keys changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) replaced, values not compared</source>
        <translation>
            <numerusform>%n key replaced, values not compared</numerusform>
            <numerusform>%n keys replaced, values not compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) the same already</source>
        <translation>
            <numerusform>%n key the same already</numerusform>
            <numerusform>%n keys the same already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay</source>
        <translation>
            <numerusform>%n key stays</numerusform>
            <numerusform>%n keys stay</numerusform>
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
    <name>strongroom::ui::AnswerView</name>
    <message numerus="yes">
        <source>Without this step %n would lose %1: %2</source>
        <translation>
            <numerusform>Without this step %n would lose %1: %2</numerusform>
            <numerusform>Without this step %n would lose %1: %2</numerusform>
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
    <message numerus="yes">
        <source>%n secret(s) are kept here. While it cannot be reached, nobody can reveal them; if it loses them, they are gone.</source>
        <translation>
            <numerusform>%n secret is kept here. While it cannot be reached, nobody can reveal it; if it loses it, it is gone.</numerusform>
            <numerusform>%n secrets are kept here. While it cannot be reached, nobody can reveal them; if it loses them, they are gone.</numerusform>
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
    <name>strongroom::ui::ClockNote</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CodeView</name>
    <message numerus="yes">
        <source>For %n more second(s)</source>
        <translation>
            <numerusform>For %n more second</numerusform>
            <numerusform>For %n more seconds</numerusform>
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
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%n key chosen</numerusform>
            <numerusform>%n keys chosen</numerusform>
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
    <name>strongroom::ui::DetailsConflictSheet</name>
    <message numerus="yes">
        <source>%n field(s) that both of you altered: choose whose to take</source>
        <translation>
            <numerusform>%n field that both of you altered: choose whose to take</numerusform>
            <numerusform>%n fields that both of you altered: choose whose to take</numerusform>
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
    <name>strongroom::ui::DiffPanel</name>
    <message numerus="yes">
        <source>%n change(s) of key order, quoting, layout or comments hidden.</source>
        <translation>
            <numerusform>%n change of key order, quoting, layout or comments hidden.</numerusform>
            <numerusform>%n changes of key order, quoting, layout or comments hidden.</numerusform>
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
    <name>strongroom::ui::FileChoiceSheet</name>
    <message numerus="yes">
        <source>&quot;%1&quot; holds %n key(s) with values. Take each as a row, or the whole file as the value of one key?</source>
        <translation>
            <numerusform>&quot;%1&quot; holds %n key with values. Take each as a row, or the whole file as the value of one key?</numerusform>
            <numerusform>&quot;%1&quot; holds %n keys with values. Take each as a row, or the whole file as the value of one key?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>Take %n row</numerusform>
            <numerusform>Take %n rows</numerusform>
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
    <name>strongroom::ui::LeakSheet</name>
    <message numerus="yes">
        <source>Searched %1 values of %n secret(s) so far. Cancel stops here.</source>
        <translation>
            <numerusform>Searched %1 values of %n secret so far. Cancel stops here.</numerusform>
            <numerusform>Searched %1 values of %n secrets so far. Cancel stops here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 values of %n secret(s) were searched.</source>
        <translation>
            <numerusform>%1 values of %n secret were searched.</numerusform>
            <numerusform>%1 values of %n secrets were searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older value(s) were too many to be searched.</source>
        <translation>
            <numerusform>%n older value was too many to be searched.</numerusform>
            <numerusform>%n older values were too many to be searched.</numerusform>
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
    <name>strongroom::ui::LockScreen</name>
    <message numerus="yes">
        <source>Nobody has touched it for %n minute(s).</source>
        <translation>
            <numerusform>Nobody has touched it for %n minute.</numerusform>
            <numerusform>Nobody has touched it for %n minutes.</numerusform>
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
    <name>strongroom::ui::MatrixPage</name>
    <message numerus="yes">
        <source>%n question(s), each about a secret in two environments.</source>
        <translation>
            <numerusform>%n question, each about a secret in two environments.</numerusform>
            <numerusform>%n questions, each about a secret in two environments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %n secret(s) could not be compared (%1): %2</source>
        <translation>
            <numerusform>Those of %n secret could not be compared (%1): %2</numerusform>
            <numerusform>Those of %n secrets could not be compared (%1): %2</numerusform>
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
    <name>strongroom::ui::NeedsCard</name>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
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
    <name>strongroom::ui::PromoteSheet</name>
    <message numerus="yes">
        <source>%n secret(s) from %1 to %2</source>
        <translation>
            <numerusform>%n secret from %1 to %2</numerusform>
            <numerusform>%n secrets from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) cannot be promoted now, and stay as they are.</source>
        <translation>
            <numerusform>%n secret cannot be promoted now, and stays as it is.</numerusform>
            <numerusform>%n secrets cannot be promoted now, and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promote %n secret(s) to %1</source>
        <translation>
            <numerusform>Promote %n secret to %1</numerusform>
            <numerusform>Promote %n secrets to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not promoted. Look at the reasons, then try again.</source>
        <translation>
            <numerusform>%n secret was not promoted. Look at the reason, then try again.</numerusform>
            <numerusform>%n secrets were not promoted. Look at the reasons, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not promoted. Look at the reasons.</source>
        <translation>
            <numerusform>%n secret was not promoted. Look at the reason.</numerusform>
            <numerusform>%n secrets were not promoted. Look at the reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) promoted to %1.</source>
        <translation>
            <numerusform>%n secret promoted to %1.</numerusform>
            <numerusform>%n secrets promoted to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request approval of %n secret(s)</source>
        <translation>
            <numerusform>Request approval of %n secret</numerusform>
            <numerusform>Request approval of %n secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requested: %n other person(s) have to agree.</source>
        <translation>
            <numerusform>Requested: %n other person has to agree.</numerusform>
            <numerusform>Requested: %n others have to agree.</numerusform>
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
    <name>strongroom::ui::ReuseSheet</name>
    <message numerus="yes">
        <source>Looked at %n secret(s) so far. Cancel stops here.</source>
        <translation>
            <numerusform>Looked at %n secret so far. Cancel stops here.</numerusform>
            <numerusform>Looked at %n secrets so far. Cancel stops here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are used more than once.</source>
        <translation>
            <numerusform>%n value is used more than once.</numerusform>
            <numerusform>%n values are used more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 values of %n secret(s) were looked at.</source>
        <translation>
            <numerusform>%1 values of %n secret were looked at.</numerusform>
            <numerusform>%1 values of %n secrets were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not: you may not reveal them at once, or they are too large.</source>
        <translation>
            <numerusform>%n secret was not: you may not reveal it at once, or it is too large.</numerusform>
            <numerusform>%n secrets were not: you may not reveal them at once, or they are too large.</numerusform>
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
    <message numerus="yes">
        <source>Recorded as a reveal: you, the time, the purpose and the key. The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>Recorded as a reveal: you, the time, the purpose and the key. The clipboard is cleared after %n second.</numerusform>
            <numerusform>Recorded as a reveal: you, the time, the purpose and the key. The clipboard is cleared after %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is on the clipboard, for %n second(s).</source>
        <translation>
            <numerusform>%1 is on the clipboard, for %n second.</numerusform>
            <numerusform>%1 is on the clipboard, for %n seconds.</numerusform>
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
    <name>strongroom::ui::SampleSheet</name>
    <message numerus="yes">
        <source>%n sample secret(s) were added</source>
        <translation>
            <numerusform>%n sample secret was added</numerusform>
            <numerusform>%n sample secrets were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample secret(s) are in the trash now</source>
        <translation>
            <numerusform>%n sample secret is in the trash now</numerusform>
            <numerusform>%n sample secrets are in the trash now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SaveKeysSheet</name>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation>
            <numerusform>Save %n change</numerusform>
            <numerusform>Save %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are left out: somebody else has changed these keys since. Look at them, and stage them again.</source>
        <translation>
            <numerusform>%n change is left out: somebody else has changed this key since. Look at it, and stage it again.</numerusform>
            <numerusform>%n changes are left out: somebody else has changed these keys since. Look at them, and stage them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not saved, or in part. Their changes stay staged: look at the reasons, then save again.</source>
        <translation>
            <numerusform>%n secret was not saved, or in part. Its changes stay staged: look at the reason, then save again.</numerusform>
            <numerusform>%n secrets were not saved, or in part. Their changes stay staged: look at the reasons, then save again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) saved.</source>
        <translation>
            <numerusform>%n secret saved.</numerusform>
            <numerusform>%n secrets saved.</numerusform>
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
    <name>strongroom::ui::SecuritySection</name>
    <message numerus="yes">
        <source>🔒 Set by %1: at most %n second(s) for values under some of its rules.</source>
        <translation>
            <numerusform>🔒 Set by %1: at most %n second for values under some of its rules.</numerusform>
            <numerusform>🔒 Set by %1: at most %n seconds for values under some of its rules.</numerusform>
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
