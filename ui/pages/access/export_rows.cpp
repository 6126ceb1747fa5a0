// Written whole or not at all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/access/export_rows.h"

#include "base/csv.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace strongroom::ui {

QString exportRows(QWidget* asker, const QString& fileName,
                   const std::vector<std::vector<std::string>>& rows)
{
    const auto path = QFileDialog::getSaveFileName(
        asker, QCoreApplication::translate("ExportRows", "Export list"), fileName,
        QCoreApplication::translate("ExportRows", "Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return {};
    std::string text;
    for (const auto& row : rows)
        text += csvLine(row);
    QSaveFile file(path);
    const auto bytes = QByteArray::fromStdString(text);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return QCoreApplication::translate("ExportRows", "The list could not be written: %1")
        .arg(file.errorString());
}

} // namespace strongroom::ui
