// Adding an environment: a name, and what kind of place it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace strongroom::ui {

class EnvironmentSheet : public Sheet
{
    Q_OBJECT

public:
    EnvironmentSheet(PageContext& context, QWidget* parent);

signals:
    void created(const strongroom::domain::Environment& environment);

private:
    void create();

    PageContext& m_context;
    QLineEdit* m_name;
    QLabel* m_slug;
    QComboBox* m_kindBox;
};

} // namespace strongroom::ui
