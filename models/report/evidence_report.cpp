// Laid out as rich text; names come from people and are escaped.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/evidence_report.h"

#include "models/items/moments.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

#include <map>

namespace strongroom::report {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("EvidenceReport", text);
}

QString shown(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString row(const QStringList& cells, const QString& tag = "td")
{
    QString html = "<tr>";
    for (const auto& cell : cells)
        html += '<' + tag + '>' + cell + "</" + tag + '>';
    return html + "</tr>";
}

QString headOf(const domain::Evidence& evidence)
{
    const auto fact = [](const char* name, const QString& value) {
        return row({"<b>" + say(name) + "</b>", value});
    };
    return "<h1>" + say(QT_TRANSLATE_NOOP("EvidenceReport", "Evidence from the record"))
           + "</h1><table cellspacing=6>"
           + fact(QT_TRANSLATE_NOOP("EvidenceReport", "Organization"),
                  shown(evidence.organizationName))
           + fact(QT_TRANSLATE_NOOP("EvidenceReport", "Period"),
                  items::exactTime(evidence.from) + " – " + items::exactTime(evidence.until))
           + fact(QT_TRANSLATE_NOOP("EvidenceReport", "Events"),
                  QString::number(evidence.events.size()))
           + fact(QT_TRANSLATE_NOOP("EvidenceReport", "Made by"), shown(evidence.madeBy))
           + fact(QT_TRANSLATE_NOOP("EvidenceReport", "Made at"), items::exactTime(evidence.madeAt))
           + "</table>";
}

QString summaryOf(const domain::Evidence& evidence)
{
    struct Count
    {
        int allowed = 0;
        int denied = 0;
    };
    std::map<std::string, Count> byAction;
    for (const auto& proven : evidence.events) {
        auto& count = byAction[proven.event.action];
        ++(proven.event.decision == domain::Decision::Allow ? count.allowed : count.denied);
    }
    QString html = "<h2>" + say(QT_TRANSLATE_NOOP("EvidenceReport", "What happened"))
                   + "</h2><table border=1 cellspacing=0 cellpadding=4>";
    html += row({say(QT_TRANSLATE_NOOP("EvidenceReport", "Action")),
                 say(QT_TRANSLATE_NOOP("EvidenceReport", "Allowed")),
                 say(QT_TRANSLATE_NOOP("EvidenceReport", "Denied"))},
                "th");
    for (const auto& [action, count] : byAction)
        html += row({shown(action), QString::number(count.allowed), QString::number(count.denied)});
    return html + "</table>";
}

QString eventsOf(const domain::Evidence& evidence)
{
    QString html = "<h2>" + say(QT_TRANSLATE_NOOP("EvidenceReport", "Event by event"))
                   + "</h2><table border=1 cellspacing=0 cellpadding=3>";
    html += row({say(QT_TRANSLATE_NOOP("EvidenceReport", "Leaf")),
                 say(QT_TRANSLATE_NOOP("EvidenceReport", "Time")),
                 say(QT_TRANSLATE_NOOP("EvidenceReport", "Who")),
                 say(QT_TRANSLATE_NOOP("EvidenceReport", "Action")),
                 say(QT_TRANSLATE_NOOP("EvidenceReport", "Resource")),
                 say(QT_TRANSLATE_NOOP("EvidenceReport", "Purpose")),
                 say(QT_TRANSLATE_NOOP("EvidenceReport", "Decision"))},
                "th");
    for (const auto& proven : evidence.events) {
        const auto& event = proven.event;
        const bool erased = !event.erasedBy.empty();
        const auto who =
            erased ? say(QT_TRANSLATE_NOOP("EvidenceReport", "(erased)")) : shown(event.actor);
        const auto decision = event.decision == domain::Decision::Allow
                                  ? say(QT_TRANSLATE_NOOP("EvidenceReport", "allowed"))
                                  : say(QT_TRANSLATE_NOOP("EvidenceReport", "denied"));
        html +=
            row({QString::number(event.log ? event.log->leaf : 0), items::exactTime(event.at), who,
                 shown(event.action), shown(event.resourceName), shown(event.purpose), decision});
    }
    return html + "</table>";
}

QString proofOf(const domain::Evidence& evidence)
{
    return "<h2>" + say(QT_TRANSLATE_NOOP("EvidenceReport", "How to verify this")) + "</h2><p>"
           + say(QT_TRANSLATE_NOOP(
               "EvidenceReport",
               "The file beside this one, of the same name ending in .json, holds each event with "
               "its proof. Verify it with:"))
           + "</p><pre>strongroomctl audit verify-evidence --public-key " + shown(evidence.logKey)
           + " FILE.json</pre><p>"
           + say(QT_TRANSLATE_NOOP(
               "EvidenceReport",
               "Take the key from where you noted it before. The record itself names, as "
               "audit.export, the sum of this document and of the certificate that signs it. "
               "Values of secrets are not in it."))
           + "</p><pre>" + shown(evidence.checkpoint) + "</pre>";
}

} // namespace

QString evidenceHtml(const domain::Evidence& evidence)
{
    return headOf(evidence) + summaryOf(evidence) + proofOf(evidence) + eventsOf(evidence);
}

Bytes evidencePdf(const domain::Evidence& evidence)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(say(QT_TRANSLATE_NOOP("EvidenceReport", "Evidence from the record")));
        writer.setCreator("Strongroom");
        QTextDocument document;
        document.setDefaultStyleSheet(
            "td, th { font-size: 8pt; } pre { font-size: 7pt; white-space: pre-wrap; }");
        // Keys and signatures are words without an end, and have to be on the paper whole.
        QTextOption wrapping;
        wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document.setDefaultTextOption(wrapping);
        document.setHtml(evidenceHtml(evidence));
        document.print(&writer);
    }
    return {bytes.begin(), bytes.end()};
}

} // namespace strongroom::report
