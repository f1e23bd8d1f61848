<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name></name>
    <message>
        <source>11 to under 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 by Decree 09/2019/NĐ-CP, article 12; 0 for calendar months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 to under 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 to under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to under 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to under 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, a telephone number or any other row of digits is guessed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program has written this store. Nothing was changed: update the program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal number has 12 digits. If it came from Excel, put the lost 0 before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal number has exactly 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal number has exactly 12 digits; this one has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal number has only digits. Take out the other characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number has 7 to 15 digits, e.g. 0912 345 678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (đồng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} characters fit here; these are {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth certificate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer is the child&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child-marriage case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child-marriage cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close kin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree of disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not repeat the same characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use characters that follow each other, such as 12345 or qwerty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use the name of the unit or of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafting unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped out on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father&apos;s situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four words that do not belong together are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an amount, or say what goods were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day the case was closed, or clear the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day the child left, or clear the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} of the recovery code is mistyped. Compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a health insurance card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health insurance number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the register as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of a reporting month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the commune on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living here since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living in the commune since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living together since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure in the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month {month} of {year} has only {days} days. Check the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother&apos;s situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narratives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine digits are an old identity card. Write the personal number of 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and date of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer&apos;s post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them comes from another province or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One recipient, then a semicolon, then the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties to the marriage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party to the marriage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the date line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poverty status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for whom: one child, one carer or one household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries need mending before this can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special circumstance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands after &apos;VT&apos; in the last recipient line, e.g. VHXH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ages of both are checked on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log is broken at entry {seq} of device {node}: {reason}. Somebody changed the data file outside this program. Restore a backup from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character {character} ({code}) in “{text}” cannot be printed. Delete it, or write it in letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child cannot have left before being born.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file cannot be read: it is damaged, or its key file belongs to another store. Nothing was changed. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is in use by another program. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written to. Ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of leaving lies before the day of arriving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the day the case was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of household is the child&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file could not be saved, and the old one still stands. Check that the disk is not full and the folder not read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file keys.json cannot be read. Check that the folder is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file keys.json is damaged. The records themselves are untouched: put the key file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file keys.json is missing from the data folder, and the store cannot be opened without it. Put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not right. Check Caps Lock and whether Vietnamese typing (Unikey) is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has no accented letters. Switch off Vietnamese typing (Unikey) and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has {groups} groups of 5 letters and digits; {found} were typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year alone will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Write a year from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month {month}. Write the day first, then the month: 25/12/2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be less than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is short of memory. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contains a character that cannot be printed. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet. Check the day, the month and the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before 1900. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large. Check the number of zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is on the lists that are tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This personal number is of somebody born in {year}. Check the number and the date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This personal number was given to a female. Check the number and the sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This personal number was given to a male. Check the number and the sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record no longer exists. Somebody may have deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open this store. It may belong to another store, or a newer code has replaced it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least 8 characters, not counting spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wedding on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the child lives now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they live together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who arranged it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number in digits, such as 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount in đồng, such as 1.250.000 or 500k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 1/2/2015; the month or the year alone as 2/2015 or 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the period as 2026-09, 2026-Q3, 2026-H1, 2026-9M, 2026 or 2026-01-15..2026-07-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole date: day, month and year, as 1/2/2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the poverty review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month {month} of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} dong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years {months} months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
