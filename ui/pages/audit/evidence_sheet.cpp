// Collected, signed, noted on the record, and only then written: what exists is on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/evidence_sheet.h"

#include "models/report/evidence_report.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

Timestamp midnightOf(const QDate& day)
{
    return Timestamp(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

bool write(const QString& path, const char* data, qint64 size)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data, size) == size && file.commit();
}

} // namespace

EvidenceSheet::EvidenceSheet(PageContext& context, QWidget* parent)
    : Sheet(tr("Evidence of a period"), parent), m_context(context),
      m_from(named(new QDateEdit(QDate::currentDate().addMonths(-1)), "evidence.from", tr("From"))),
      m_until(named(new QDateEdit(QDate::currentDate()), "evidence.until", tr("Up to and with")))
{
    auto* text = new TextLabel(
        tr("Two files: a signed document (PDF) for people, and the events with their proofs "
           "(JSON). That it was made stands on the record. Values of secrets are in neither."));
    text->setWordWrap(true);
    body()->addWidget(text);
    auto* form = new QFormLayout;
    for (auto* date : {m_from, m_until})
        date->setCalendarPopup(true);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Up to and with"), m_until);
    body()->addLayout(form);
    setPrimary(tr("Make evidence…"));
    setMinimumWidth(480);
    askForFile = [this](const QString& suggested) {
        return QFileDialog::getSaveFileName(this, tr("Evidence of a period"), suggested,
                                            tr("PDF files (*.pdf)"));
    };
    connect(this, &Sheet::confirmed, this, &EvidenceSheet::collect);
}

void EvidenceSheet::fail(const QString& message)
{
    setBusy(false);
    showError(message);
}

void EvidenceSheet::collect()
{
    showError({});
    if (m_until->date() < m_from->date())
        return fail(tr("The period ends before it begins."));
    m_file = askForFile("evidence-" + m_from->date().toString(Qt::ISODate) + "-"
                        + m_until->date().toString(Qt::ISODate) + ".pdf");
    if (m_file.isEmpty())
        return;
    if (!m_file.endsWith(".pdf"))
        m_file += ".pdf";
    setBusy(true);
    const auto& me = m_context.session.me();
    domain::Evidence wish;
    wish.organization = m_context.organization();
    wish.organizationName = m_context.membership.organization.name;
    wish.madeBy = me.name;
    wish.from = midnightOf(m_from->date());
    wish.until = midnightOf(m_until->date().addDays(1));
    report<domain::Evidence>(m_context.log->collect(std::move(wish)), this,
                             [this](Result<domain::Evidence> evidence) {
                                 if (!evidence)
                                     return fail(errorText(evidence.error()));
                                 signReport(std::move(*evidence));
                             });
}

void EvidenceSheet::signReport(domain::Evidence evidence)
{
    report<domain::SignedReport>(
        m_context.log->sign(report::evidencePdf(evidence), evidence.madeBy), this,
        [this, evidence](Result<domain::SignedReport> signedReport) {
            if (!signedReport)
                return fail(errorText(signedReport.error()));
            const domain::RecordExport exported{"evidence",
                                                {},
                                                evidence.from,
                                                evidence.until,
                                                evidence.events.size(),
                                                signedReport->sha256,
                                                signedReport->certificate};
            report<Done>(m_context.audit.noteExport(evidence.organization, exported), this,
                         [this, evidence, signedReport](Result<Done> noted) {
                             if (!noted)
                                 return fail(errorText(noted.error()));
                             keep(evidence, *signedReport);
                         });
        });
}

void EvidenceSheet::keep(const domain::Evidence& evidence, const domain::SignedReport& signedReport)
{
    const auto& json = evidence.document;
    const QFileInfo file(m_file);
    const auto beside = file.path() + '/' + file.completeBaseName() + ".json";
    const auto& pdf = signedReport.pdf;
    if (!write(beside, json.data(), static_cast<qint64>(json.size()))
        || !write(m_file, reinterpret_cast<const char*>(pdf.data()),
                  static_cast<qint64>(pdf.size())))
        return fail(tr("The files cannot be written there. Choose another folder."));
    emit made(
        tr("Evidence of %n events is written.", nullptr, static_cast<int>(evidence.events.size())));
    accept();
}

} // namespace strongroom::ui
