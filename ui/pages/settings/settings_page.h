// The settings: sections at the side, one of them beside it, and a line to search them all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/shell/page.h"

#include <vector>

class QListWidget;
class QStackedWidget;

namespace strongroom::ui {

class FilterField;
class SettingsSection;
class TextLabel;
struct PageContext;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(PageContext& context, QWidget* parent = nullptr);
    void reload() override;

private:
    void add(SettingsSection* section);
    void search(const QString& text);
    void showSection(int row);

    FilterField* m_search;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    TextLabel* m_nothing;
    std::vector<SettingsSection*> m_sections;
};

} // namespace strongroom::ui
