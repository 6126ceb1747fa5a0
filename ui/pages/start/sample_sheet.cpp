// The work goes on as long as the sheet is there, and tells its progress.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/start/sample_sheet.h"

#include "ui/actions/sample_secrets.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

SampleSheet::SampleSheet(PageContext& context, SampleDeed deed, QWidget* parent)
    : Sheet(deed == SampleDeed::Add ? tr("Add sample secrets") : tr("Remove the sample secrets"),
            parent),
      m_context(context), m_deed(deed),
      m_progress(named(new QProgressBar, "samples.progress", tr("Progress"))),
      m_state(new TextLabel({}, TypeRole::Body, Token::TextSecondary))
{
    const bool adds = deed == SampleDeed::Add;
    auto* what = new TextLabel(
        adds ? tr("Some dozen secrets in production, staging and development, with values made "
                  "on this computer, owners, labels and a few versions. Environments that are "
                  "missing are added. Each is made as by your own hand and stands on the record.")
             : tr("All secrets labelled \"sample\" go to the trash, from where they can be "
                  "restored. Environments stay. Each removal stands on the record."));
    what->setWordWrap(true);
    m_state->setObjectName("samples.state");
    m_progress->setTextVisible(false);
    m_progress->hide();
    body()->addWidget(what);
    body()->addWidget(m_progress);
    body()->addWidget(m_state);
    setPrimary(adds ? tr("Add sample secrets") : tr("Move them to the trash"));
    connect(this, &Sheet::confirmed, this, &SampleSheet::run);
    connect(this, &QDialog::finished, this, [this] {
        if (m_began)
            emit altered();
    });
    setMinimumWidth(520);
}

void SampleSheet::run()
{
    m_began = true;
    showError({});
    setBusy(true);
    cancel()->setText(tr("Stop"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_state->setText(tr("Working…"));
    const Progress progress = [sheet = QPointer(this)](int done, int total) {
        if (sheet)
            sheet->advance(done, total);
    };
    const auto then = [this](Result<int> count) { end(count); };
    if (m_deed == SampleDeed::Remove)
        return removeSamples(m_context.secrets, m_context.organization(), this, progress, then);
    addSamples({m_context.directory, m_context.secrets, *m_context.generator},
               m_context.organization(), this, progress, then);
}

void SampleSheet::advance(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_state->setText(tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
}

void SampleSheet::end(const Result<int>& count)
{
    setBusy(false);
    m_progress->hide();
    m_state->setText({});
    cancel()->setText(tr("Cancel"));
    if (!count)
        return showError(errorText(count.error()));
    emit told(m_deed == SampleDeed::Add
                  ? tr("%n sample secret(s) were added", nullptr, *count)
                  : tr("%n sample secret(s) are in the trash now", nullptr, *count));
    accept();
}

} // namespace strongroom::ui
