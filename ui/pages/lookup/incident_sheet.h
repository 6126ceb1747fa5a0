// Says what one is at work on, or that it is over.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/sheet.h"

namespace strongroom::ui {

class PurposePicker;
struct PageContext;

class IncidentSheet : public Sheet
{
    Q_OBJECT

public:
    IncidentSheet(PageContext& context, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void begin();

    PurposePicker* m_purpose;
};

} // namespace strongroom::ui
