// One line to type into, and what it finds: the inside of the palette and of the quick lookup.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access.h"
#include "ui/pages/lookup/lookup_model.h"
#include "ui/pages/page_context.h"

#include <QKeyEvent>
#include <QWidget>

#include <memory>

class QLineEdit;

namespace strongroom::ui {

class EnvChip;
class LiveRegion;
class OpenAccess;
class SecretLookup;
class SrListView;
class TextLabel;

/// What is to be done with the secret that was found.
enum class SecretDeed { Reveal, Copy, Open, Compare, Versions, Record, Access };

class LookupPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Everything, SecretsOnly };

    /// All are borrowed.
    LookupPanel(PageContext& context, SecretLookup& lookup, Kind kind, QWidget* parent = nullptr);

    /// Empty, with the cursor in the line. Secrets of `current` come first among equals.
    void begin(const std::optional<domain::EnvironmentId>& current);
    /// Looks again for what stands in the line.
    void refresh();
    QLineEdit& input() { return *m_input; }
    /// Says something instead of what the keys do, until the next keystroke.
    void tell(const QString& text);

signals:
    void secretChosen(const strongroom::domain::Secret& secret, strongroom::ui::SecretDeed deed);
    void environmentChosen(const strongroom::domain::Environment& environment);
    void commandChosen(QAction* command);
    /// A filter of the record.
    void recordChosen(const QString& filter);
    /// What was typed may be there, unseen: others are to be asked for it.
    void accessWanted(const strongroom::domain::AccessRequest& request);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool take(const QKeyEvent& event);
    /// Tab and Backspace; false if they mean what they mean everywhere.
    bool takeScope(const QKeyEvent& event);
    /// Of that environment alone; none: of all that there are.
    void narrow(const std::optional<domain::Environment>& scope);
    bool takeDeed(const QKeyEvent& event);
    void search();
    /// Commands, environments and the like, not secrets.
    bool asksForOthers() const;
    /// Whether rows are looked for that do not stand there yet.
    bool waits() const;
    void takeAnswer();
    void showRows(bool anew);
    void addSecrets(std::vector<LookupRow>& rows, std::size_t from, std::size_t to) const;
    void addCommands(std::vector<LookupRow>& rows, const QString& query) const;
    void addEnvironments(std::vector<LookupRow>& rows, const QString& query) const;
    void addPeople(std::vector<LookupRow>& rows, const QString& query) const;
    void addRecord(std::vector<LookupRow>& rows, const QString& query) const;
    void addHelp(std::vector<LookupRow>& rows) const;
    /// What is left to do where nothing was found.
    std::vector<LookupRow> waysOn(const QString& text) const;
    std::optional<domain::AccessRequest> accessOf(const QString& text) const;
    void searchOnServer();
    void askForPeople();
    LookupRow rowOf(const domain::Secret& secret) const;
    QString state() const;
    void choose(int row, SecretDeed deed);
    void pin();
    void stand(int row);

    PageContext& m_context;
    SecretLookup& m_lookup;
    const Kind m_kind;
    LookupModel m_model;
    QLineEdit* m_input;
    SrListView* m_list;
    TextLabel* m_state;
    LiveRegion* m_live;
    bool m_nothing = false; ///< What stands in the list is what is left to do.
    std::optional<domain::EnvironmentId> m_current;
    EnvChip* m_chip;
    OpenAccess* m_open;
    std::optional<domain::EnvironmentId> m_scope;
    std::optional<std::vector<domain::Member>> m_people; ///< None: not asked for yet.
    /// Keys that mean a row of those that are looked for.
    std::vector<std::unique_ptr<QKeyEvent>> m_pressed;
    QString m_peopleState; ///< Why there are none, or that they are asked for.
};

} // namespace strongroom::ui
