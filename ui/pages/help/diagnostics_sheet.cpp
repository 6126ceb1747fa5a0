// What is saved is what was seen: not a line more.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/diagnostics_sheet.h"

#include "ui/pages/help/gather_diagnostics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_font.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace strongroom::ui {

DiagnosticsSheet::DiagnosticsSheet(PageContext& context, report::LogLines log, QWidget* parent)
    : Sheet(tr("Save diagnostics"), parent), m_context(context), m_log(std::move(log)),
      m_text(named(new QPlainTextEdit, "diagnostics.text", tr("What will be saved"))),
      m_addresses(named(new QCheckBox(tr("Tell the server's address, too")),
                        "diagnostics.addresses", tr("Tell the server's address, too")))
{
    auto* what = new TextLabel(tr("For whoever helps you: versions, settings, counts and the last "
                                  "lines of the log. No value, no name of a secret, of a person "
                                  "or of a file. Read it before you send it; nothing is sent from "
                                  "here."));
    what->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight); // It is English in any language.
    followFont(*m_text, TypeRole::Mono);
    constexpr int lowest = 220;
    m_text->setMinimumHeight(lowest);
    body()->addWidget(what);
    body()->addWidget(m_text, 1);
    body()->addWidget(m_addresses);
    setPrimary(tr("Save…"));
    connect(m_addresses, &QCheckBox::toggled, this, &DiagnosticsSheet::refresh);
    connect(this, &Sheet::confirmed, this, &DiagnosticsSheet::chooseFile);
    resize(720, 560);
    refresh();
}

void DiagnosticsSheet::refresh()
{
    m_text->setPlainText(gatherDiagnostics(m_context, m_log, m_addresses->isChecked()));
}

void DiagnosticsSheet::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save diagnostics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("txt");
    dialog->selectFile("strongroom-diagnostics.txt");
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsSheet::saveTo);
    dialog->open();
}

void DiagnosticsSheet::saveTo(const QString& path)
{
    QSaveFile file(path);
    const auto text = m_text->toPlainText().toUtf8();
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                         && file.write(text) == text.size() && file.commit();
    if (!written)
        return showError(
            tr("The file could not be written: %1. Choose another place.").arg(file.errorString()));
    emit told(tr("The diagnostics were saved"));
    accept();
}

} // namespace strongroom::ui
