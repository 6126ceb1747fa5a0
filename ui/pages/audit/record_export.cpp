// A page at a time, then one file.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/record_export.h"

#include "ui/actions/outcome.h"
#include "ui/pages/access/export_rows.h"
#include "ui/pages/error_text.h"

#include <QCoreApplication>

namespace strongroom::ui {
namespace {

using Rows = std::vector<std::vector<std::string>>;
using Then = std::function<void(const QString& problem)>;

std::vector<std::string> titles()
{
    const char* const texts[] = {QT_TRANSLATE_NOOP("RecordExport", "Time"),
                                 QT_TRANSLATE_NOOP("RecordExport", "Who"),
                                 QT_TRANSLATE_NOOP("RecordExport", "Subject"),
                                 QT_TRANSLATE_NOOP("RecordExport", "Action"),
                                 QT_TRANSLATE_NOOP("RecordExport", "Decision"),
                                 QT_TRANSLATE_NOOP("RecordExport", "Resource"),
                                 QT_TRANSLATE_NOOP("RecordExport", "Purpose"),
                                 QT_TRANSLATE_NOOP("RecordExport", "Address"),
                                 QT_TRANSLATE_NOOP("RecordExport", "Event")};
    std::vector<std::string> row;
    for (const char* text : texts)
        row.push_back(QCoreApplication::translate("RecordExport", text).toStdString());
    return row;
}

/// Said on the record first: what left it is known there, whatever becomes of the file.
void note(PageContext& context, QWidget* asker, const client::AuditQuery& query, Rows rows,
          const Then& then)
{
    const domain::RecordExport exported{"list", query.filter, {}, {}, rows.size() - 1, {}, {}};
    report<Done>(context.audit.noteExport(query.organization, exported), asker,
                 [asker, rows = std::move(rows), then](Result<Done> noted) {
                     then(noted ? exportRows(asker, "record.csv", rows) : errorText(noted.error()));
                 });
}

void goOn(PageContext& context, QWidget* asker, client::AuditQuery query, Rows rows,
          const Then& then)
{
    report<domain::Page<domain::AuditEvent>>(
        context.audit.list(query), asker,
        [&context, asker, query, rows = std::move(rows),
         then](Result<domain::Page<domain::AuditEvent>> page) mutable {
            if (!page)
                return then(errorText(page.error()));
            for (const auto& event : page->items)
                rows.push_back({toRfc3339(event.at), event.actor, event.subject, event.action,
                                std::string(nameOf(event.decision)), event.resourceName,
                                event.purpose, event.address, event.id.value});
            if (!page->next)
                return note(context, asker, query, std::move(rows), then);
            query.cursor = page->next;
            goOn(context, asker, std::move(query), std::move(rows), then);
        });
}

} // namespace

void exportRecord(PageContext& context, QWidget* asker, client::AuditQuery query,
                  const std::function<void(const QString& problem)>& then)
{
    goOn(context, asker, std::move(query), {titles()}, then);
}

} // namespace strongroom::ui
