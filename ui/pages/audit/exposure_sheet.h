// "What did this person see that has not been rotated since?": the plan for a leaver.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/review/exposure_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QPushButton;

namespace strongroom::ui {

class ListPane;
class TextLabel;

class ExposureSheet : public Sheet
{
    Q_OBJECT

public:
    /// `subject` as the record has it; `name` for people.
    ExposureSheet(PageContext& context, std::string subject, const QString& name,
                  QWidget* parent = nullptr);

private:
    void ask();
    void take(std::vector<domain::Exposure> exposures);
    QString environmentOf(const domain::Exposure& exposure) const;
    void exportPlan();

    PageContext& m_context;
    const std::string m_subject;
    const QString m_name;
    items::ExposureListModel m_model;
    ListPane* m_list;
    TextLabel* m_sum;
    QPushButton* m_export = nullptr;
};

} // namespace strongroom::ui
