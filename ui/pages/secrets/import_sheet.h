// Importing a file: choose it, see what it would do, do it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/actions/import_secrets.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace strongroom::ui {

class EndsChoice;
class ImportPreview;
class SopsPicker;

class ImportSheet : public Sheet
{
    Q_OBJECT

public:
    ImportSheet(PageContext& context, std::optional<domain::EnvironmentId> environment,
                QWidget* parent);
    ~ImportSheet() override;

    /// As if the person had chosen it.
    void choose(const QString& path);

signals:
    void imported(const QString& text);

private:
    void browse();
    void plan();
    void planSealed();
    void planFile(exchange::ParsedFile file);
    void show(std::vector<exchange::PlannedSecret> plan);
    void run();
    std::optional<domain::EnvironmentId> scope() const;

    PageContext& m_context;
    QLineEdit* m_path;
    QLineEdit* m_name;
    QComboBox* m_scope;
    ImportPreview* m_preview;
    SopsPicker* m_picker;
    EndsChoice* m_ends;
    QTimer m_typing; ///< While the name is being typed nothing is asked.
    exchange::ParsedFile m_file;
    std::vector<exchange::PlannedSecret> m_plan;
    int m_asked = 0; ///< An answer about a file that is no longer chosen is not shown.
};

} // namespace strongroom::ui
