// What is shown, written whole or not at all, or printed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/diff_view.h"
#include "ui/diff/panel/diff_panel.h"
#include "ui/widgets/feedback/banner.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace strongroom::ui {
namespace {

Result<Done> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{ErrorKind::Unavailable, file.errorString().toStdString()};
}

} // namespace

DiffReport DiffPanel::report() const
{
    return {m_subject, m_view->diff(), m_view->layoutKind() == DiffView::Layout::SideBySide,
            choices().collapsed ? choices().context : diff::Folding::everything};
}

Result<Done> DiffPanel::exportTo(const QString& path, DiffExport as) const
{
    switch (as) {
    case DiffExport::Html: return write(path, htmlReport(report()).toUtf8());
    case DiffExport::Pdf:
    case DiffExport::Print: return writePdf(path, report());
    case DiffExport::Patch: break;
    }
    const auto older = m_subject.older.isEmpty() ? QStringLiteral("before") : m_subject.older;
    const auto newer = m_subject.newer.isEmpty() ? QStringLiteral("after") : m_subject.newer;
    const auto& texts = *m_view->diff().texts;
    const auto patch = diff::unified(texts.older, texts.newer, older.toStdString(),
                                     newer.toStdString(), 3, m_wish.whitespace);
    if (!patch)
        return patch.error();
    return write(path, QByteArray::fromStdString(*patch));
}

void DiffPanel::askForFile(DiffExport as)
{
    if (as == DiffExport::Print)
        return print();
    const bool html = as == DiffExport::Html;
    const bool pdf = as == DiffExport::Pdf;
    const QString suffix = html ? "html" : pdf ? "pdf" : "diff";
    auto* dialog = new QFileDialog(this, tr("Export differences"), {},
                                   html  ? tr("Web pages (*.html)")
                                   : pdf ? tr("PDF documents (*.pdf)")
                                         : tr("Patches (*.diff)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(
        (m_subject.fileName.isEmpty() ? QStringLiteral("differences") : m_subject.fileName) + '.'
        + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, as](const QString& path) {
        exportOnceAllowed([this, path, as] {
            const auto written = exportTo(path, as);
            if (written)
                m_notice->tell(BannerKind::Success, tr("Exported to %1.").arg(path));
            else
                m_notice->tell(BannerKind::Error,
                               tr("The export could not be written: %1")
                                   .arg(QString::fromStdString(written.error().message)));
        });
    });
    dialog->open();
}

void DiffPanel::exportOnceAllowed(const std::function<void()>& deed)
{
    if (!m_asks)
        return deed();
    m_asks([this, deed](const QString& problem) {
        if (problem.isEmpty())
            deed();
        else
            m_notice->tell(BannerKind::Error, problem);
    });
}

void DiffPanel::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Differences"));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Shared by the dialog, for as long as it is open, and by what it was opened for.
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        exportOnceAllowed([this, printer] { paintReport(*printer, report()); });
    });
    dialog->open();
}

} // namespace strongroom::ui
