// Importing a file: choose it, see what it would do, do it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/actions/import_secrets.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace strongroom::ui {

class ImportSheet : public Sheet
{
    Q_OBJECT

public:
    ImportSheet(PageContext& context, std::optional<domain::EnvironmentId> environment,
                QWidget* parent);

    /// As if the person had chosen it.
    void choose(const QString& path);

signals:
    void imported(const QString& text);

private:
    void browse();
    void plan();
    void show(const std::vector<exchange::PlannedSecret>& plan);
    void run();
    std::optional<domain::EnvironmentId> scope() const;

    PageContext& m_context;
    QLineEdit* m_path;
    QLineEdit* m_name;
    QComboBox* m_scope;
    QPlainTextEdit* m_preview;
    exchange::ParsedFile m_file;
    std::vector<exchange::PlannedSecret> m_plan;
};

} // namespace strongroom::ui
