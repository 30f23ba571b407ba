# People in office: South, East, Southeast and Central Asia.
# Order: country code, then name.
# The span of a leader of an armed group who was killed or died in that role stays open, so that reports of the death keep the group's code.
@source compiled by the demarche authors from general reference knowledge; spot-checked against Wikidata world-leaders 2021 (CC0)
@licence CC0-1.0

# AFG Afghanistan

person Abdul Ghani Baradar
  name: Mullah Baradar | Mullah Abdul Ghani Baradar
  short: Baradar | Mullah Baradar
  sex: m
  office: AFG REB 2001-11-14 .. 2021-08-14 deputy leader of the Taliban
  office: AFG GOV 2021-08-15 .. deputy prime minister

person Abdul Haq
  sex: m
  office: AFG REB 1980 .. 2001-10-26 mujahideen commander

person Abdul Qahar Balkhi
  sex: m
  office: AFG GOV 2021-09 .. foreign ministry spokesman

person Abdul Rahim Wardak
  name: Abdul Raheem Wardak
  sex: m
  office: AFG GOV 2004-12-23 .. 2012-08-07 defence minister

person Abdul Rashid Dostum
  name: Abdurrashid Dostum | Rashid Dostum | Abdul Rashid Dostam
  sex: m
  office: AFG PRM 1988 .. 1992-02 commander
  office: AFG REB 1992-03 .. 2001-12-21 leader of Junbish
  office: AFG GOV 2001-12-22 .. 2014-09-28 deputy defence minister, general
  office: AFG GOV 2014-09-29 .. 2020-02-19 vice president
  office: AFG PTY 2020-02-20 .. 2021-08-14 leader of Junbish
  office: AFG OPP 2021-08-15 .. exiled leader of Junbish

person Abdul Rasul Sayyaf
  name: Abdul Rab Rasul Sayyaf | Abdul Rasoul Sayyaf
  sex: m
  office: AFG REB 1980 .. 2001-12-21 mujahideen leader
  office: AFG LEG 2005-12 .. 2013-10 member of parliament
  office: AFG PTY 2013-11 .. 2021-08-15 politician

person Abdul Raziq
  name: Abdul Razik | Abdul Raziq Achakzai | General Abdul Raziq
  short: Raziq | Razik
  sex: m
  office: AFG COP 2011-05 .. 2018-10-18 police chief of Kandahar

person Abdul Salam Zaeef
  name: Mullah Zaeef
  sex: m
  office: AFG GOV 2000 .. 2001-11 Taliban ambassador to Pakistan

person Abdullah Abdullah
  sex: m
  office: AFG REB 1996-09-27 .. 2001-12-21 foreign minister of the Northern Alliance
  office: AFG GOV 2001-12-22 .. 2006-04-20 foreign minister
  office: AFG OPP 2009-05 .. 2014-09-28 opposition leader
  office: AFG GOV 2014-09-29 .. 2020-03-10 chief executive
  office: AFG GOV 2020-05-17 .. 2021-08-15 head of the High Council for National Reconciliation

person Ahmad Massoud
  name: Ahmed Massoud | Ahmad Masood
  sex: m
  office: AFG OPP 2019-09 .. 2021-08-16 politician
  office: AFG REB 2021-08-17 .. leader of the National Resistance Front

person Ahmad Shah Massoud
  name: Ahmed Shah Massoud | Ahmad Shah Masood | Ahmed Shah Masood | Ahmad Shah Masud
  short: Massoud | Masood | Masud
  sex: m
  office: AFG REB 1979 .. 1992-04-27 mujahideen commander
  office: AFG GOV 1992-04-28 .. 1996-09-26 defence minister
  office: AFG REB 1996-09-27 .. commander of the Northern Alliance

person Ahmad Wali Karzai
  name: Ahmed Wali Karzai
  short: Karzai
  sex: m
  office: AFG GOV 2005 .. 2011-07-12 head of the Kandahar provincial council

person Ahmad Zia Massoud
  name: Ahmed Zia Massoud | Ahmad Zia Masood
  sex: m
  office: AFG GOV 2004-12-07 .. 2009-11-19 vice president
  office: AFG OPP 2011-11 .. 2014-09 opposition politician

person Aimal Faizi
  sex: m
  office: AFG GOV 2011-06 .. 2014-09-29 presidential spokesman

person Ali Ahmad Jalali
  name: Ali Ahmed Jalali
  sex: m
  office: AFG GOV 2003-01-28 .. 2005-09-27 interior minister

person Amir Khan Muttaqi
  name: Amir Khan Mutaqi | Ameer Khan Muttaqi | Amir Khan Motaqi
  sex: m
  office: AFG REB 2001-11-14 .. 2021-08-14 Taliban official
  office: AFG GOV 2021-09-07 .. foreign minister

person Amrullah Saleh
  sex: m
  office: AFG SPY 2004-02 .. 2010-06-06 intelligence chief
  office: AFG OPP 2010-06-07 .. 2018-12-22 opposition politician
  office: AFG GOV 2018-12-23 .. 2019-01-19 interior minister
  office: AFG GOV 2020-02-19 .. 2021-08-15 vice president
  office: AFG OPP 2021-08-16 .. resistance leader

person Asadullah Khalid
  name: Assadullah Khaled | Asadullah Khaled
  sex: m
  office: AFG GOV 2005-06 .. 2008-08 governor of Kandahar
  office: AFG SPY 2012-09-15 .. 2015-08 intelligence chief
  office: AFG GOV 2018-12-23 .. 2021-03 defence minister

person Ashraf Ghani
  name: Ashraf Ghani Ahmadzai | Mohammad Ashraf Ghani
  short: Ghani | Ahmadzai
  sex: m
  office: AFG GOV 2002-06-02 .. 2004-12-14 finance minister
  office: AFG PTY 2009-05 .. 2009-11 presidential candidate
  office: AFG PTY 2013-10 .. 2014-09-28 presidential candidate
  office: AFG GOV 2014-09-29 .. 2021-08-15 president

person Atta Mohammad Noor
  name: Atta Mohammed Noor | Ustad Atta Mohammed Noor | Mohammed Atta Noor
  sex: m
  office: AFG REB 1992 .. 2001-12-21 commander
  office: AFG GOV 2004 .. 2018-03-22 governor of Balkh
  office: AFG PTY 2018-03-23 .. 2021-08-14 politician
  office: AFG OPP 2021-08-15 .. exiled politician

person Bismillah Khan Mohammadi
  name: Bismillah Khan | Bismillah Mohammadi
  sex: m
  office: AFG MIL 2002 .. 2010-06-25 army chief
  office: AFG GOV 2010-06-26 .. 2012-09-14 interior minister
  office: AFG GOV 2012-09-15 .. 2015-05 defence minister
  office: AFG GOV 2021-06-19 .. 2021-08-15 defence minister

person Burhanuddin Rabbani
  name: Burhanuddin Rabani
  sex: m
  office: AFG REB 1979 .. 1992-06-27 mujahideen leader
  office: AFG GOV 1992-06-28 .. 2001-12-22 president
  office: AFG PTY 2001-12-23 .. 2010-10-04 politician
  office: AFG GOV 2010-10-05 .. 2011-09-20 head of the High Peace Council

person Enayatullah Khowarazmi
  name: Enayatullah Khwarazmi | Inayatullah Khwarazmi
  sex: m
  office: AFG GOV 2021-09 .. defence ministry spokesman

person Fawzia Koofi
  name: Fawzia Kofi
  sex: f
  office: AFG LEG 2005-12 .. 2019-04 member of parliament
  office: AFG GOV 2020-03 .. 2021-08-15 peace negotiator
  office: AFG OPP 2021-08-16 .. exiled politician

person Gul Agha Sherzai
  name: Gul Agha Shirzai | Gul Agha
  sex: m
  office: AFG GOV 2001-12-07 .. 2013-10 governor of Kandahar, governor of Nangarhar

person Gulbuddin Hekmatyar
  name: Gulbuddin Hikmatyar | Golbuddin Hekmatyar
  sex: m
  office: AFG REB 1979 .. 1993-06-16 leader of Hezb-i-Islami
  office: AFG GOV 1993-06-17 .. 1994-01-01 prime minister
  office: AFG REB 1994-01-02 .. 1996-06-25 leader of Hezb-i-Islami
  office: AFG GOV 1996-06-26 .. 1996-09-27 prime minister
  office: AFG REB 2002-01 .. 2016-09-28 leader of Hezb-i-Islami
  office: AFG PTY 2016-09-29 .. leader of Hezb-i-Islami

person Hamdullah Mohib
  name: Hamdullah Moheb
  sex: m
  office: AFG GOV 2015-09 .. 2018-08-24 ambassador to the United States
  office: AFG GOV 2018-08-25 .. 2021-08-15 national security adviser

person Hamid Karzai
  name: Hamed Karzai
  sex: m
  office: AFG GOV 2001-12-22 .. 2014-09-29 president

person Hibatullah Akhundzada
  name: Haibatullah Akhundzada | Hibatullah Akhunzada | Haibatullah Akhunzada | Mullah Haibatullah
  short: Akhundzada | Akhunzada | Hibatullah | Haibatullah
  sex: m
  office: AFG REB 2016-05-25 .. 2021-08-14 leader of the Taliban
  office: AFG GOV 2021-08-15 .. supreme leader

person Ismail Khan
  name: Ismael Khan
  sex: m
  office: AFG REB 1979 .. 1992-04-27 mujahideen commander
  office: AFG GOV 1992-04-28 .. 1995-09-05 governor of Herat
  office: AFG REB 1995-09-06 .. 2001-12-21 commander
  office: AFG GOV 2001-12-22 .. 2004-09-11 governor of Herat
  office: AFG GOV 2004-12-23 .. 2013-10 energy minister

person Jalaluddin Haqqani
  sex: m
  office: AFG REB 1979 .. 1992-04 mujahideen commander
  office: AFG GOV 1996-09-27 .. 2001-11-13 Taliban minister
  office: AFG REB 2001-11-14 .. founder of the Haqqani network

person Karim Khalili
  name: Abdul Karim Khalili | Mohammad Karim Khalili
  sex: m
  office: AFG REB 1995-03 .. 2001-12-21 leader of Hezb-i-Wahdat
  office: AFG GOV 2002-06-19 .. 2014-09-29 vice president
  office: AFG GOV 2017-06 .. 2019-07 head of the High Peace Council

person Khalil Haqqani
  name: Khalil ur-Rahman Haqqani | Khalil Rahman Haqqani
  sex: m
  office: AFG REB 2001-11-14 .. 2021-08-14 leader of the Haqqani network
  office: AFG GOV 2021-09-07 .. 2024-12-11 refugees minister

person Malalai Joya
  sex: f
  office: AFG LEG 2005-12 .. 2007-05 member of parliament
  office: AFG CVL 2007-06 .. activist

person Masoom Stanekzai
  name: Mohammed Masoom Stanekzai | Masoum Stanekzai
  sex: m
  office: AFG GOV 2010 .. 2016-05 head of the peace secretariat, acting defence minister
  office: AFG SPY 2016-06 .. 2019-09-05 intelligence chief
  office: AFG GOV 2020-03 .. 2021-08-15 chief peace negotiator

person Mohammad Haneef Atmar
  name: Hanif Atmar | Haneef Atmar | Mohammad Hanif Atmar
  sex: m
  office: AFG GOV 2002-06 .. 2008-10-10 development minister, education minister
  office: AFG GOV 2008-10-11 .. 2010-06-06 interior minister
  office: AFG GOV 2014-09-29 .. 2018-08-25 national security adviser
  office: AFG PTY 2018-08-26 .. 2020-04-03 presidential candidate
  office: AFG GOV 2020-04-04 .. 2021-08-15 foreign minister

person Mohammad Hassan Akhund
  name: Hasan Akhund | Mullah Hassan Akhund | Mohammad Hasan Akhund | Mullah Mohammad Hassan Akhund
  sex: m
  office: AFG GOV 1996-09-27 .. 2001-11-13 Taliban foreign minister, deputy head of the council
  office: AFG GOV 2021-09-07 .. prime minister

person Mohammad Mohaqiq
  name: Mohammed Mohaqiq | Haji Mohammad Mohaqiq | Mohammed Mohaqqeq
  sex: m
  office: AFG REB 1992 .. 2001-12-21 Hazara commander
  office: AFG GOV 2001-12-22 .. 2004-03 planning minister
  office: AFG PTY 2004-04 .. 2021-08-14 Hazara leader
  office: AFG OPP 2021-08-15 .. exiled politician

person Mohammad Najibullah
  name: Mohammed Najibullah | Najibullah Ahmadzai
  short: Najibullah
  sex: m
  office: AFG GOV 1987-09-30 .. 1992-04-16 president

person Mohammad Rabbani
  name: Mullah Mohammad Rabbani | Mohammed Rabbani | Mullah Rabbani
  sex: m
  office: AFG GOV 1996-09-27 .. 2001-04-16 head of the Taliban council

person Mohammad Yaqoob
  name: Mullah Yaqoob | Mohammad Yaqub | Mullah Mohammad Yaqoob | Mullah Yaqub
  short: Yaqoob | Yaqub | Mullah Yaqoob
  sex: m
  office: AFG REB 2015 .. 2021-08-14 deputy leader of the Taliban
  office: AFG GOV 2021-08-15 .. defence minister

person Mohammad Zahir Azimi
  name: Mohammed Zahir Azimi | Zaher Azimi | Zahir Azimi
  sex: m
  office: AFG GOV 2004 .. 2015 defence ministry spokesman

person Mohammad Zahir Shah
  name: Mohammed Zahir Shah | Zahir Shah | King Zahir Shah
  short: Zahir Shah
  sex: m
  office: AFG ELI 1973-07-17 .. 2007-07-23 former king

person Mohammed Fahim
  name: Mohammad Qasim Fahim | Mohammed Qasim Fahim | Marshal Fahim | Mohammed Qaseem Fahim
  sex: m
  office: AFG REB 2001-09-14 .. 2001-12-21 commander of the Northern Alliance
  office: AFG GOV 2001-12-22 .. 2004-12-23 defence minister
  office: AFG GOV 2009-11-19 .. 2014-03-09 vice president

person Mullah Akhtar Mansour
  name: Akhtar Mansour | Akhtar Mohammad Mansour | Mullah Mansour | Mullah Akhtar Mohammad Mansoor
  short: Mansour | Mullah Mansour | Mansoor
  sex: m
  office: AFG REB 2007 .. leader of the Taliban from 2015

person Mullah Dadullah
  name: Dadullah
  short: Dadullah
  sex: m
  office: AFG GOV 1996-09-27 .. 2001-11-13 Taliban commander
  office: AFG REB 2001-11-14 .. Taliban commander

person Mullah Mohammed Omar
  name: Mullah Omar | Mullah Mohammad Omar | Mohammed Omar
  short: Omar | Mullah Omar
  sex: m
  office: AFG REB 1994-09 .. 1996-09-26 leader of the Taliban
  office: AFG GOV 1996-09-27 .. 2001-11-13 leader of the Taliban
  office: AFG REB 2001-11-14 .. leader of the Taliban

person Pacha Khan Zadran
  name: Padsha Khan Zadran | Bacha Khan Zadran
  sex: m
  office: AFG REB 2002-02 .. 2003-12 warlord
  office: AFG LEG 2005-12 .. 2010-12 member of parliament

person Qari Yousuf Ahmadi
  name: Qari Yousef Ahmadi | Qari Yusuf Ahmadi | Qari Mohammad Yousuf
  sex: m
  office: AFG REB 2006 .. 2021-08-14 Taliban spokesman

person Rahmatullah Nabil
  sex: m
  office: AFG SPY 2010-07 .. 2012-09 intelligence chief
  office: AFG SPY 2013-08 .. 2015-12-10 intelligence chief

person Rangin Dadfar Spanta
  name: Rangeen Dadfar Spanta
  sex: m
  office: AFG GOV 2006-04-20 .. 2010-01-18 foreign minister
  office: AFG GOV 2010-02 .. 2014-09-29 national security adviser

person Salahuddin Rabbani
  sex: m
  office: AFG GOV 2012-04-14 .. 2015-01-31 head of the High Peace Council
  office: AFG GOV 2015-02-01 .. 2019-10-23 foreign minister
  office: AFG PTY 2019-10-24 .. leader of Jamiat-i-Islami

person Sediq Sediqqi
  name: Sediq Seddiqi | Siddiq Siddiqui
  sex: m
  office: AFG GOV 2011 .. 2020-09 interior ministry spokesman, presidential spokesman

person Sher Mohammad Abbas Stanikzai
  name: Sher Mohammad Stanekzai | Abbas Stanikzai | Sher Abbas Stanikzai | Sher Mohammad Abbas Stanekzai
  sex: m
  office: AFG REB 2012 .. 2021-08-14 head of the Taliban office in Doha
  office: AFG GOV 2021-09-07 .. 2025-01 deputy foreign minister

person Sibghatullah Mojaddedi
  name: Sibghatullah Mojadeddi | Sebghatullah Mojaddedi
  sex: m
  office: AFG REB 1980 .. 1992-04-27 mujahideen leader
  office: AFG GOV 1992-04-28 .. 1992-06-28 president
  office: AFG GOV 2005-12 .. 2011-01 head of the upper house

person Sima Samar
  sex: f
  office: AFG GOV 2001-12-22 .. 2002-05 women's affairs minister
  office: AFG GOV 2002-06 .. 2019-07 head of the human rights commission

person Sirajuddin Haqqani
  name: Sirajuddin Haqani | Serajuddin Haqqani
  sex: m
  office: AFG REB 2007 .. 2021-08-14 leader of the Haqqani network
  office: AFG GOV 2021-08-15 .. interior minister

person Suhail Shaheen
  name: Sohail Shaheen
  sex: m
  office: AFG REB 2013 .. 2021-08-14 Taliban spokesman
  office: AFG GOV 2021-08-15 .. Taliban ambassador in Doha

person Waheed Omar
  name: Waheed Omer
  sex: m
  office: AFG GOV 2009-12 .. 2011-06 presidential spokesman

person Wais Barmak
  name: Wais Ahmad Barmak
  sex: m
  office: AFG GOV 2017-08 .. 2018-12-23 interior minister

person Wakil Ahmed Muttawakil
  name: Wakil Ahmad Mutawakil | Wakil Ahmad Muttawakil | Wakil Ahmed Mutawakel
  sex: m
  office: AFG GOV 1999-10-27 .. 2001-11-13 Taliban foreign minister

person Yunus Qanuni
  name: Younus Qanooni | Yunis Qanooni | Yunus Qanooni | Yonus Qanooni
  sex: m
  office: AFG REB 1996-09-27 .. 2001-12-21 Northern Alliance politician
  office: AFG GOV 2001-12-22 .. 2004-07-26 interior minister, education minister
  office: AFG OPP 2004-07-27 .. 2005-12-20 opposition leader
  office: AFG LEG 2005-12-21 .. 2010-11 speaker of parliament
  office: AFG GOV 2014-03-25 .. 2014-09-29 vice president

person Zabihullah Mujahid
  name: Zabiullah Mujahid | Zabiullah Mujaheed | Zabihullah Mujaheed
  sex: m
  office: AFG REB 2007 .. 2021-08-14 Taliban spokesman
  office: AFG GOV 2021-08-15 .. government spokesman

person Zalmai Rassoul
  name: Zalmay Rassoul | Zalmai Rasul
  sex: m
  office: AFG GOV 2002-06 .. 2010-01-17 national security adviser
  office: AFG GOV 2010-01-18 .. 2013-09 foreign minister
  office: AFG PTY 2013-10 .. 2014-05 presidential candidate

person Zarar Ahmad Osmani
  name: Zarar Ahmad Moqbel | Zarar Ahmad Moqbel Osmani | Zarar Ahmed Muqbil
  short: Osmani | Moqbel | Muqbil
  sex: m
  office: AFG GOV 2005-10 .. 2008-10-11 interior minister
  office: AFG GOV 2010-01 .. 2013-10-30 counter-narcotics minister
  office: AFG GOV 2013-10-31 .. 2014-12 foreign minister

person Zarifa Ghafari
  sex: f
  office: AFG GOV 2018 .. 2021-08 mayor of Maidan Shar
  office: AFG CVL 2021-09 .. activist

person Zemarai Bashary
  name: Zemeri Bashary | Zemarai Bashari
  sex: m
  office: AFG GOV 2006 .. 2011-06 interior ministry spokesman

# BGD Bangladesh

person A.H. Mahmood Ali
  name: Abul Hassan Mahmood Ali
  short: Ali | Mahmood Ali
  sex: m
  office: BGD GOV 2013-11 .. 2019-01-07 foreign minister
  office: BGD GOV 2024-01-11 .. 2024-08-05 finance minister

person A.K. Abdul Momen
  name: Abdul Momen | AK Abdul Momen
  sex: m
  office: BGD GOV 2019-01-07 .. 2024-01-11 foreign minister

person Abdul Hamid
  name: Mohammad Abdul Hamid | Mohammed Abdul Hamid
  sex: m
  office: BGD LEG 2009-01-25 .. 2013-03-13 speaker of parliament
  office: BGD GOV 2013-03-14 .. 2023-04-24 president

person Abdul Quader Mollah
  name: Abdul Quader Molla | Abdul Kader Mullah
  sex: m
  office: BGD PTY 2000 .. 2013-12-12 Jamaat-e-Islami leader

person Abul Maal Abdul Muhith
  name: A.M.A. Muhith | AMA Muhith
  sex: m
  office: BGD GOV 2009-01-06 .. 2019-01-07 finance minister

person Amir Khasru Mahmud Chowdhury
  name: Amir Khasru
  short: Chowdhury | Khasru
  sex: m
  office: BGD OPP 2009-01 .. 2026-02-16 Bangladesh Nationalist Party politician
  office: BGD GOV 2026-02-17 .. finance minister

person Anisul Huq
  sex: m
  office: BGD GOV 2014-01-12 .. 2024-08-05 law minister

person Asaduzzaman Khan
  name: Asaduzzaman Khan Kamal
  short: Khan | Kamal
  sex: m
  office: BGD GOV 2014-01 .. 2024-08-05 home minister

person Badruddoza Chowdhury
  name: A.Q.M. Badruddoza Chowdhury
  sex: m
  office: BGD GOV 2001-11-14 .. 2002-06-21 president

person Bangla Bhai
  name: Siddiqul Islam
  short: Bangla Bhai
  sex: m
  office: BGD REB 2004 .. militant leader

person Delwar Hossain Sayeedi
  name: Delawar Hossain Sayeedi | Delwar Hossain Sayedee
  sex: m
  office: BGD PTY 1996 .. 2023-08-14 Jamaat-e-Islami leader

person Dipu Moni
  sex: f
  office: BGD GOV 2009-01-06 .. 2013-11 foreign minister
  office: BGD GOV 2019-01-07 .. 2024-08-05 education minister

person Fakhruddin Ahmed
  sex: m
  office: BGD GOV 2007-01-12 .. 2009-01-06 head of the caretaker government

person Ghulam Azam
  name: Golam Azam
  sex: m
  office: BGD PTY 1969 .. 2000-11 leader of Jamaat-e-Islami

person Hasan Mahmud
  name: Hasan Mahmood
  sex: m
  office: BGD GOV 2019-01-07 .. 2024-01-10 information minister
  office: BGD GOV 2024-01-11 .. 2024-08-05 foreign minister

person Hussain Muhammad Ershad
  name: Hossain Mohammad Ershad | H.M. Ershad | Hussain Mohammad Ershad
  sex: m
  office: BGD GOV 1982-03-24 .. 1990-12-06 president
  office: BGD PTY 1990-12-07 .. 2019-07-14 leader of the Jatiya Party

person Iajuddin Ahmed
  sex: m
  office: BGD GOV 2002-09-06 .. 2009-02-12 president

person Kamal Hossain
  sex: m
  office: BGD OPP 1992 .. opposition politician

person Khaleda Zia
  name: Begum Khaleda Zia | Begum Zia
  short: Zia | Khaleda
  sex: f
  office: BGD OPP 1984 .. 1991-03-19 leader of the Bangladesh Nationalist Party
  office: BGD GOV 1991-03-20 .. 1996-03-30 prime minister
  office: BGD OPP 1996-03-31 .. 2001-10-09 leader of the Bangladesh Nationalist Party
  office: BGD GOV 2001-10-10 .. 2006-10-29 prime minister
  office: BGD OPP 2006-10-30 .. 2025-12-30 leader of the Bangladesh Nationalist Party

person Khalilur Rahman
  name: Dr. Khalilur Rahman
  sex: m
  office: BGD GOV 2024-11-19 .. foreign minister from February 2026, national security adviser before

person Latifur Rahman
  sex: m
  office: BGD GOV 2001-07-15 .. 2001-10-10 head of the caretaker government

person Lutfozzaman Babar
  name: Lutfuzzaman Babar
  sex: m
  office: BGD GOV 2001-10 .. 2006-10-29 state minister for home affairs

person Mirza Fakhrul Islam Alamgir
  name: Mirza Fakhrul | Mirza Fakhrul Alamgir
  short: Alamgir | Fakhrul
  sex: m
  office: BGD OPP 2011-03 .. 2026-02-16 secretary-general of the Bangladesh Nationalist Party
  office: BGD GOV 2026-02-17 .. minister

person Moeen U Ahmed
  name: Moeen Uddin Ahmed | Moeen Ahmed
  sex: m
  office: BGD MIL 2005-06-15 .. 2009-06-15 army chief

person Mohammed Shahabuddin
  name: Mohammad Shahabuddin | Shahabuddin Chuppu
  sex: m
  office: BGD GOV 2023-04-24 .. president

person Morshed Khan
  name: M. Morshed Khan
  sex: m
  office: BGD GOV 2001-11 .. 2006-10-29 foreign minister

person Motiur Rahman Nizami
  name: Matiur Rahman Nizami
  sex: m
  office: BGD PTY 2000-11 .. 2016-05-11 leader of Jamaat-e-Islami

person Muhammad Habibur Rahman
  name: Habibur Rahman
  sex: m
  office: BGD GOV 1996-03-30 .. 1996-06-23 head of the caretaker government

person Muhammad Yunus
  name: Mohammad Yunus | Mohammed Yunus | Mohammad Younus
  sex: m
  office: BGD BUS 1983-10 .. 2011-05-12 head of Grameen Bank
  office: BGD CVL 2011-05-13 .. 2024-08-07 Nobel laureate
  office: BGD GOV 2024-08-08 .. 2026-02-17 head of the interim government

person Nahid Islam
  short: Nahid
  sex: m
  office: BGD CVL 2024-06 .. 2024-08-07 student leader
  office: BGD GOV 2024-08-08 .. 2025-02-25 information adviser
  office: BGD PTY 2025-02-28 .. leader of the National Citizen Party

person Obaidul Quader
  name: Obaidul Qader
  sex: m
  office: BGD GOV 2011-12 .. 2024-08-05 transport minister, general secretary of the Awami League

person Rizwana Hasan
  name: Syeda Rizwana Hasan
  sex: f
  office: BGD CVL 1997 .. 2024-08-07 environmental lawyer
  office: BGD GOV 2024-08-08 .. 2026-02-17 environment adviser

person Sajeeb Wazed
  name: Sajeeb Wazed Joy | Sajib Wazed
  short: Wazed
  sex: m
  office: BGD GOV 2014-11 .. 2024-08-05 adviser to the prime minister
  office: BGD OPP 2024-08-06 .. Awami League politician

person Salahuddin Ahmed
  sex: m
  office: BGD OPP 2009-01 .. 2026-02-16 Bangladesh Nationalist Party politician
  office: BGD GOV 2026-02-17 .. home minister

person Shafiqul Alam
  sex: m
  office: BGD GOV 2024-08-13 .. 2026-02-17 press secretary of the interim government

person Shafiqur Rahman
  sex: m
  office: BGD OPP 2019-11 .. leader of Jamaat-e-Islami

person Shahabuddin Ahmed
  sex: m
  office: BGD GOV 1990-12-06 .. 1991-10-09 acting president
  office: BGD JUD 1991-10-10 .. 1995-01-31 chief justice
  office: BGD GOV 1996-10-09 .. 2001-11-14 president

person Sheikh Hasina
  name: Sheikh Hasina Wajed | Hasina Wajed | Sheikh Hasina Wazed
  short: Hasina | Sheikh Hasina
  sex: f
  office: BGD OPP 1981-05 .. 1996-06-22 leader of the Awami League
  office: BGD GOV 1996-06-23 .. 2001-07-15 prime minister
  office: BGD OPP 2001-07-16 .. 2009-01-05 leader of the Awami League
  office: BGD GOV 2009-01-06 .. 2024-08-05 prime minister
  office: BGD OPP 2024-08-06 .. ousted leader of the Awami League

person Tarique Rahman
  name: Tareq Rahman | Tarique Zia
  short: Rahman | Tarique
  sex: m
  office: BGD PTY 2002-06 .. 2006-10-29 Bangladesh Nationalist Party official
  office: BGD OPP 2009-12 .. 2026-02-16 acting leader of the Bangladesh Nationalist Party
  office: BGD GOV 2026-02-17 .. prime minister

person Touhid Hossain
  name: Md Touhid Hossain | Mohammad Touhid Hossain
  sex: m
  office: BGD GOV 2024-08-08 .. 2026-02-17 foreign affairs adviser

person Waker-uz-Zaman
  name: Waker uz Zaman | Waker Uz Zaman
  short: Waker-uz-Zaman | Zaman
  sex: m
  office: BGD MIL 2024-06-23 .. army chief

person Zillur Rahman
  sex: m
  office: BGD GOV 2009-02-12 .. 2013-03-20 president

# BRN Brunei

person Erywan Yusof
  name: Erywan Pehin Yusof
  sex: m
  office: BRN GOV 2018-01 .. second foreign minister, ASEAN envoy for Myanmar in 2021

person Hassanal Bolkiah
  name: Sultan Hassanal Bolkiah | Sultan Bolkiah
  short: Bolkiah | Hassanal
  sex: m
  office: BRN GOV 1984-01-01 .. sultan

person Prince Jefri Bolkiah
  name: Jefri Bolkiah | Prince Jefri
  short: Jefri | Prince Jefri
  sex: m
  office: BRN GOV 1986 .. 1998-03 finance minister

person Prince Mohamed Bolkiah
  name: Mohamed Bolkiah
  sex: m
  office: BRN GOV 1984-01-01 .. 2015-10-22 foreign minister

# BTN Bhutan

person Jigme Khesar Namgyel Wangchuck
  name: Jigme Khesar Namgyal Wangchuck | King Jigme Khesar Namgyel Wangchuck | Jigme Khesar
  short: Wangchuck | Jigme Khesar
  sex: m
  office: BTN GOV 2006-12-09 .. king

person Jigme Singye Wangchuck
  name: King Jigme Singye Wangchuck
  sex: m
  office: BTN GOV 1972-07-24 .. 2006-12-09 king

person Jigme Thinley
  name: Jigmi Y. Thinley | Jigme Y. Thinley | Jigmi Thinley
  sex: m
  office: BTN GOV 1998-07-20 .. 1999-07-09 prime minister
  office: BTN GOV 1999-07-10 .. 2003-08-29 foreign minister
  office: BTN GOV 2003-08-30 .. 2004-08-18 prime minister
  office: BTN GOV 2008-04-09 .. 2013-04-28 prime minister

person Lotay Tshering
  sex: m
  office: BTN GOV 2018-11-07 .. 2023-11-01 prime minister

person Tshering Tobgay
  sex: m
  office: BTN OPP 2008-04 .. 2013-07-26 opposition leader
  office: BTN GOV 2013-07-27 .. 2018-08-09 prime minister
  office: BTN OPP 2018-11 .. 2024-01-27 leader of the People's Democratic Party
  office: BTN GOV 2024-01-28 .. prime minister

# CHN China

person Ai Weiwei
  short: Ai
  sex: m
  office: CHN CVL 2008 .. artist

person Bao Tong
  short: Bao
  sex: m
  office: CHN OPP 1989-06 .. 2022-11-09 dissident

person Bo Xilai
  short: Bo
  sex: m
  office: CHN GOV 2001 .. 2012-03-15 commerce minister, party secretary of Chongqing from 2007

person Cai Qi
  short: Cai
  sex: m
  office: CHN GOV 2017-05 .. party secretary of Beijing, member of the Politburo Standing Committee

person Cao Gangchuan
  short: Cao
  sex: m
  office: CHN GOV 2003-03-17 .. 2008-03-17 defence minister

person Chai Ling
  short: Chai
  sex: f
  office: CHN OPP 1989-04 .. student leader

person Champa Phuntsok
  name: Qiangba Puncog
  short: Puncog | Phuntsok | Qiangba
  sex: m
  office: CHN GOV 2003-05 .. 2010-01 governor of Tibet

person Chang Wanquan
  short: Chang
  sex: m
  office: CHN GOV 2013-03-16 .. 2018-03-19 defence minister

person Chen Bingde
  short: Chen
  sex: m
  office: CHN MIL 2007-09 .. 2012-10 chief of staff

person Chen Binhua
  short: Chen
  sex: m
  office: CHN GOV 2022 .. spokesman of the Taiwan Affairs Office

person Chen Deming
  short: Chen
  sex: m
  office: CHN GOV 2007-12 .. 2013-03 commerce minister

person Chen Guangcheng
  short: Chen
  sex: m
  office: CHN CVL 2005 .. legal activist

person Chen Liangyu
  short: Chen
  sex: m
  office: CHN GOV 2001-12 .. 2006-09-24 party secretary of Shanghai

person Chen Quanguo
  short: Chen
  sex: m
  office: CHN GOV 2011-08 .. 2021-12 party secretary of Tibet, of Xinjiang from 2016

person Chen Xitong
  short: Chen
  sex: m
  office: CHN GOV 1983 .. 1995-04 mayor of Beijing, party secretary of Beijing

person Chen Yixin
  short: Chen
  sex: m
  office: CHN GOV 2022-10 .. state security minister

person Chen Yunlin
  short: Chen
  sex: m
  office: CHN GOV 1997 .. 2013-04 head of the Taiwan Affairs Office, negotiator with Taiwan

person Chi Haotian
  short: Chi
  sex: m
  office: CHN GOV 1993-03 .. 2003-03-17 defence minister

person Cui Tiankai
  short: Cui
  sex: m
  office: CHN GOV 2007 .. 2021-06 deputy foreign minister, ambassador to the United States

person Dai Bingguo
  short: Dai
  sex: m
  office: CHN GOV 2003 .. 2013-03-16 state councillor

person Dalai Lama
  name: Tenzin Gyatso | 14th Dalai Lama
  short: Dalai Lama
  sex: m
  office: CHN REL 1950-11-17 .. exiled Tibetan leader

person Deng Xiaoping
  short: Deng
  sex: m
  office: CHN GOV 1978-12 .. 1997-02-19 paramount leader

person Ding Xuexiang
  short: Ding
  sex: m
  office: CHN GOV 2017 .. deputy prime minister from 2023

person Ding Zilin
  short: Ding
  sex: f
  office: CHN CVL 1989-06 .. leader of the Tiananmen Mothers

person Dolkun Isa
  sex: m
  office: CHN OPP 2004 .. Uighur leader

person Dong Jun
  short: Dong
  sex: m
  office: CHN GOV 2023-12-29 .. defence minister

person Fang Fenghui
  short: Fang
  sex: m
  office: CHN MIL 2012-10 .. 2017-08 chief of staff

person Fang Lizhi
  short: Fang
  sex: m
  office: CHN OPP 1987 .. 2012-04-06 dissident astrophysicist

person Fu Cong
  short: Fu
  sex: m
  office: CHN GOV 2018 .. ambassador to the European Union, to the United Nations from 2024

person Fu Ying
  short: Fu
  sex: f
  office: CHN GOV 2004 .. 2013-02 ambassador, deputy foreign minister
  office: CHN LEG 2013-03 .. 2018-03 spokeswoman of the National People's Congress

person Gao Hucheng
  short: Gao
  sex: m
  office: CHN GOV 2013-03 .. 2017-02 commerce minister

person Gao Qiang
  short: Gao
  sex: m
  office: CHN GOV 2003-04 .. 2009 health minister

person Gao Zhisheng
  short: Gao
  sex: m
  office: CHN CVL 2005 .. human rights lawyer

person Gedhun Choekyi Nyima
  name: Gendun Choekyi Nyima
  short: Nyima
  sex: m
  office: CHN REL 1995-05-14 .. lama named by the Dalai Lama

person Geng Shuang
  short: Geng
  sex: m
  office: CHN GOV 2016-09 .. foreign ministry spokesman, deputy ambassador to the United Nations from 2020

person Geng Yansheng
  short: Geng
  sex: m
  office: CHN MIL 2009 .. 2016 defence ministry spokesman

person Gu Kailai
  short: Gu
  sex: f
  office: CHN ELI 2007 .. wife of Bo Xilai

person Guo Boxiong
  short: Guo
  sex: m
  office: CHN MIL 1999 .. 2013-03 general, vice chairman of the Central Military Commission

person Guo Jiakun
  short: Guo
  sex: m
  office: CHN GOV 2025-01 .. foreign ministry spokesman

person Guo Shengkun
  short: Guo
  sex: m
  office: CHN GOV 2012-12 .. 2022-10 public security minister, security chief

person Guo Wengui
  name: Miles Guo | Miles Kwok | Ho Wan Kwok
  short: Guo | Kwok
  sex: m
  office: CHN OPP 2017 .. exiled businessman

person Han Zheng
  short: Han
  sex: m
  office: CHN GOV 2003-02 .. mayor of Shanghai, deputy prime minister, vice president from 2023

person Harry Wu
  name: Wu Hongda | Harry Wu Hongda
  short: Wu | Harry Wu
  sex: m
  office: CHN OPP 1990 .. 2016-04-26 dissident

person He Lifeng
  short: He Lifeng
  sex: m
  office: CHN GOV 2017-02 .. deputy prime minister from 2023

person He Weidong
  short: He Weidong
  sex: m
  office: CHN MIL 2019 .. 2025-10-17 general, vice chairman of the Central Military Commission

person He Yafei
  short: He Yafei
  sex: m
  office: CHN GOV 2002 .. 2014 deputy foreign minister

person Hong Lei
  short: Hong
  sex: m
  office: CHN GOV 2010 .. 2016-06 foreign ministry spokesman

person Hu Chunhua
  short: Hu
  sex: m
  office: CHN GOV 2009 .. 2023-03 party secretary, deputy prime minister

person Hu Jia
  short: Hu Jia | Hu
  sex: m
  office: CHN CVL 2002 .. activist

person Hu Jintao
  short: Hu
  sex: m
  office: CHN GOV 1998-03-15 .. 2013-03-13 vice president, leader of the Communist Party from 2002, president from 2003

person Hua Chunying
  short: Hua
  sex: f
  office: CHN GOV 2012-11 .. foreign ministry spokeswoman, deputy foreign minister from 2024

person Huang Ju
  short: Huang
  sex: m
  office: CHN GOV 1994 .. 2007-06-02 deputy prime minister from 2003

person Ilham Tohti
  sex: m
  office: CHN EDU 1991 .. 2013-12 Uighur scholar
  office: CHN OPP 2014-01 .. jailed Uighur scholar

person Jack Ma
  name: Ma Yun
  short: Ma | Jack Ma
  sex: m
  office: CHN BUS 1999-04 .. founder of Alibaba

person Jia Qinglin
  short: Jia
  sex: m
  office: CHN GOV 1996-10 .. 2013-03-11 head of the consultative conference from 2003

person Jiang Yu
  short: Jiang
  sex: f
  office: CHN GOV 2006-06 .. 2012-06 foreign ministry spokeswoman

person Jiang Zemin
  short: Jiang
  sex: m
  office: CHN GOV 1989-06-24 .. 2004-09-19 leader of the Communist Party, president 1993-2003

person Joseph Zen
  name: Cardinal Joseph Zen | Zen Ze-kiun | Joseph Zen Ze-kiun
  short: Zen
  sex: m
  office: HKG REL 2002-09-23 .. cardinal

person Karmapa Lama
  name: Ogyen Trinley Dorje | Urgyen Trinley Dorje | Orgyen Trinley Dorje
  short: Karmapa | Dorje
  sex: m
  office: CHN REL 1992-06 .. exiled lama

person Kong Quan
  short: Kong
  sex: m
  office: CHN GOV 2001 .. 2006 foreign ministry spokesman

person Li Baodong
  short: Li Baodong | Li
  sex: m
  office: CHN GOV 2007 .. 2018 ambassador to the United Nations, deputy foreign minister

person Li Chenggang
  short: Li Chenggang
  sex: m
  office: CHN GOV 2021 .. trade negotiator

person Li Hongzhi
  short: Li Hongzhi | Li
  sex: m
  office: CHN REL 1992-05 .. leader of Falun Gong

person Li Keqiang
  short: Li | Li Keqiang
  sex: m
  office: CHN GOV 2004-12 .. 2008-03-16 party secretary of Liaoning
  office: CHN GOV 2008-03-17 .. 2023-03-11 deputy prime minister, prime minister from 2013

person Li Peng
  short: Li | Li Peng
  sex: m
  office: CHN GOV 1987-11-24 .. 1998-03-17 prime minister
  office: CHN LEG 1998-03-18 .. 2003-03-15 chairman of the National People's Congress

person Li Qiang
  short: Li | Li Qiang
  sex: m
  office: CHN GOV 2017-10 .. 2023-03-10 party secretary of Shanghai
  office: CHN GOV 2023-03-11 .. prime minister

person Li Ruihuan
  short: Li | Li Ruihuan
  sex: m
  office: CHN GOV 1989-06 .. 2003-03 member of the Politburo Standing Committee

person Li Shangfu
  short: Li | Li Shangfu
  sex: m
  office: CHN GOV 2023-03-12 .. 2023-10-24 defence minister

person Li Wenliang
  short: Li Wenliang | Li
  sex: m
  office: CHN MED 2019-12 .. 2020-02-07 doctor

person Li Xi
  short: Li Xi
  sex: m
  office: CHN GOV 2015 .. party secretary, head of the discipline commission from 2022

person Li Zhanshu
  short: Li | Li Zhanshu
  sex: m
  office: CHN GOV 2012-09 .. 2018-03-16 party official
  office: CHN LEG 2018-03-17 .. 2023-03-10 chairman of the National People's Congress

person Li Zhaoxing
  short: Li | Li Zhaoxing
  sex: m
  office: CHN GOV 1993 .. 2003-03-16 diplomat, ambassador to the United States
  office: CHN GOV 2003-03-17 .. 2007-04-27 foreign minister

person Liang Guanglie
  short: Liang
  sex: m
  office: CHN GOV 2008-03-17 .. 2013-03-16 defence minister

person Lin Jian
  short: Lin
  sex: m
  office: CHN GOV 2024-03 .. foreign ministry spokesman

person Liu He
  short: Liu He | Liu
  sex: m
  office: CHN GOV 2013 .. 2023-03 economic adviser, deputy prime minister from 2018

person Liu Jianchao
  short: Liu
  sex: m
  office: CHN GOV 2001 .. 2008-12 foreign ministry spokesman
  office: CHN GOV 2009-01 .. 2022-05 ambassador, official
  office: CHN PTY 2022-06 .. 2025-09-30 head of the party's international department

person Liu Jieyi
  short: Liu
  sex: m
  office: CHN GOV 2013-08 .. 2022-12 ambassador to the United Nations, head of the Taiwan Affairs Office from 2018

person Liu Xia
  short: Liu Xia
  sex: f
  office: CHN CVL 2010-10 .. wife of Liu Xiaobo

person Liu Xiaobo
  short: Liu | Liu Xiaobo
  sex: m
  office: CHN OPP 1989-06 .. 2017-07-13 dissident

person Liu Xiaoming
  short: Liu
  sex: m
  office: CHN GOV 2006 .. ambassador to Britain, envoy for Korea from 2021

person Liu Yandong
  short: Liu Yandong
  sex: f
  office: CHN GOV 2008-03 .. 2018-03-19 state councillor, deputy prime minister

person Liu Yunshan
  short: Liu
  sex: m
  office: CHN GOV 2002 .. 2017-10 propaganda chief

person Liu Zhenmin
  short: Liu
  sex: m
  office: CHN GOV 2009 .. 2017-06 deputy foreign minister
  office: IGO:UN 2017-07 .. 2022-07 under-secretary-general

person Lobsang Sangay
  name: Lobsang Sangye
  sex: m
  office: CHN PRE 2011-08-08 .. 2021-05-27 leader of the Tibetan exile government

person Lodi Gyari
  name: Lodi Gyaltsen Gyari
  sex: m
  office: CHN PRE 1991 .. 2012-06 envoy of the Dalai Lama

person Lu Kang
  short: Lu
  sex: m
  office: CHN GOV 2015-06 .. 2019-07 foreign ministry spokesman

person Lu Ping
  short: Lu
  sex: m
  office: CHN GOV 1990-11 .. 1997-07 head of the Hong Kong and Macau office

person Luo Huining
  short: Luo
  sex: m
  office: CHN GOV 2020-01-04 .. 2023-01 head of the liaison office in Hong Kong

person Ma Xiaoguang
  short: Ma
  sex: m
  office: CHN GOV 2013 .. 2022 spokesman of the Taiwan Affairs Office

person Ma Xiaowei
  short: Ma
  sex: m
  office: CHN GOV 2018-03 .. 2023 health minister

person Ma Xingrui
  short: Ma
  sex: m
  office: CHN GOV 2017-01 .. 2025-07 governor of Guangdong, party secretary of Xinjiang

person Ma Zhaoxu
  short: Ma
  sex: m
  office: CHN GOV 2009-02 .. 2011 foreign ministry spokesman
  office: CHN GOV 2016 .. ambassador to the United Nations, deputy foreign minister

person Mao Ning
  short: Mao
  sex: f
  office: CHN GOV 2022-09 .. foreign ministry spokeswoman

person Meng Jianzhu
  short: Meng
  sex: m
  office: CHN GOV 2007-10 .. 2017-10 public security minister, security chief

person Meng Wanzhou
  short: Meng
  sex: f
  office: CHN BUS 2011 .. Huawei executive

person Meng Xuenong
  short: Meng
  sex: m
  office: CHN GOV 2003-01 .. 2008-09 mayor of Beijing, governor of Shanxi

person Miao Hua
  short: Miao
  sex: m
  office: CHN MIL 2014 .. 2024-11-28 admiral

person Nur Bekri
  sex: m
  office: CHN GOV 2007-12 .. 2018-09 governor of Xinjiang

person Pan Gongsheng
  short: Pan
  sex: m
  office: CHN GOV 2023-07-25 .. governor of the central bank

person Panchen Lama
  name: Gyaltsen Norbu | Gyaincain Norbu
  short: Panchen Lama | Norbu
  sex: m
  office: CHN REL 1995-12-08 .. lama named by China

person Peng Liyuan
  short: Peng
  sex: f
  office: CHN GOV 2013-03-14 .. first lady

person Peng Shuai
  short: Peng
  sex: f
  office: CHN CVL 2013 .. tennis player

person Penpa Tsering
  sex: m
  office: CHN PRE 2021-05-27 .. leader of the Tibetan exile government

person Qian Qichen
  short: Qian
  sex: m
  office: CHN GOV 1988-04-12 .. 2003-03-16 foreign minister to 1998, deputy prime minister

person Qiao Shi
  short: Qiao
  sex: m
  office: CHN GOV 1985 .. 1993-03-26 security chief
  office: CHN LEG 1993-03-27 .. 1998-03-15 chairman of the National People's Congress

person Qin Gang
  short: Qin
  sex: m
  office: CHN GOV 2005 .. 2010 foreign ministry spokesman
  office: CHN GOV 2011 .. 2014 foreign ministry spokesman
  office: CHN GOV 2018-09 .. 2021-06 deputy foreign minister
  office: CHN GOV 2021-07 .. 2023-07-25 foreign minister, ambassador to the United States before

person Qin Jiwei
  short: Qin
  sex: m
  office: CHN GOV 1988-04 .. 1993-03 defence minister

person Rebiya Kadeer
  name: Rabiya Kadeer
  sex: f
  office: CHN OPP 2005-03 .. Uighur leader

person Ren Guoqiang
  short: Ren
  sex: m
  office: CHN MIL 2017 .. 2021 defence ministry spokesman

person Ren Zhengfei
  short: Ren
  sex: m
  office: CHN BUS 1987 .. founder of Huawei

person Samdhong Rinpoche
  name: Lobsang Tenzin
  short: Rinpoche
  sex: m
  office: CHN PRE 2001-09-05 .. 2011-08-08 prime minister of the Tibetan exile government

person Sha Zukang
  short: Sha
  sex: m
  office: CHN GOV 1995 .. 2007-06 ambassador
  office: IGO:UN 2007-07 .. 2012 under-secretary-general

person Shen Guofang
  short: Shen
  sex: m
  office: CHN GOV 1994 .. 1998 foreign ministry spokesman

person Shohrat Zakir
  name: Xuekelaiti Zakeer
  short: Zakir
  sex: m
  office: CHN GOV 2014-12 .. 2021-09 governor of Xinjiang

person Song Tao
  short: Song Tao
  sex: m
  office: CHN PTY 2015-11 .. 2022-06 head of the party's international department
  office: CHN GOV 2022-12 .. head of the Taiwan Affairs Office

person Sun Chunlan
  short: Sun Chunlan
  sex: f
  office: CHN GOV 2009 .. 2023-03-12 party secretary, deputy prime minister from 2018

person Sun Yuxi
  short: Sun Yuxi
  sex: m
  office: CHN GOV 1998 .. 2002 foreign ministry spokesman

person Tan Kefei
  short: Tan
  sex: m
  office: CHN MIL 2021 .. defence ministry spokesman

person Tang Jiaxuan
  short: Tang
  sex: m
  office: CHN GOV 1998-03-18 .. 2008-03-16 foreign minister to 2003, state councillor

person Wang Dan
  short: Wang Dan | Wang
  sex: m
  office: CHN OPP 1989-04 .. student leader and dissident

person Wang Daohan
  short: Wang
  sex: m
  office: CHN GOV 1991-12 .. 2005-12-24 negotiator with Taiwan

person Wang Guangya
  short: Wang Guangya | Wang
  sex: m
  office: CHN GOV 2003-08 .. 2015 ambassador to the United Nations, head of the Hong Kong and Macau office from 2010

person Wang Huning
  short: Wang | Wang Huning
  sex: m
  office: CHN GOV 2002 .. party official, head of the consultative conference from 2023

person Wang Lequan
  short: Wang
  sex: m
  office: CHN GOV 1995-12 .. 2010-04-24 party secretary of Xinjiang

person Wang Lijun
  short: Wang Lijun | Wang
  sex: m
  office: CHN COP 2008 .. 2012-02 police chief of Chongqing

person Wang Qishan
  short: Wang | Wang Qishan
  sex: m
  office: CHN GOV 2003 .. 2023-03-10 mayor of Beijing, deputy prime minister, head of the discipline commission, vice president

person Wang Wenbin
  short: Wang
  sex: m
  office: CHN GOV 2020-07 .. 2024-05 foreign ministry spokesman

person Wang Wentao
  short: Wang
  sex: m
  office: CHN GOV 2020-12 .. commerce minister

person Wang Xiaohong
  short: Wang
  sex: m
  office: CHN GOV 2022-06 .. public security minister

person Wang Yang
  short: Wang | Wang Yang
  sex: m
  office: CHN GOV 2005 .. 2023-03 party secretary of Guangdong, deputy prime minister, head of the consultative conference

person Wang Yi
  short: Wang | Wang Yi
  sex: m
  office: CHN GOV 2004-09 .. 2008-05 ambassador to Japan
  office: CHN GOV 2008-06 .. 2013-03-15 head of the Taiwan Affairs Office
  office: CHN GOV 2013-03-16 .. foreign minister

person Wang Zhimin
  short: Wang
  sex: m
  office: CHN GOV 2017-09 .. 2020-01-04 head of the liaison office in Hong Kong

person Wei Fenghe
  short: Wei
  sex: m
  office: CHN GOV 2018-03-19 .. 2023-03-12 defence minister

person Wei Jingsheng
  short: Wei
  sex: m
  office: CHN OPP 1978-12 .. dissident

person Wen Jiabao
  short: Wen
  sex: m
  office: CHN GOV 1998-03 .. 2013-03-15 deputy prime minister, prime minister from 2003

person Wu Bangguo
  short: Wu
  sex: m
  office: CHN GOV 1995-03 .. 2003-03-14 deputy prime minister
  office: CHN LEG 2003-03-15 .. 2013-03-14 chairman of the National People's Congress

person Wu Dawei
  short: Wu
  sex: m
  office: CHN GOV 2004 .. 2017-08 deputy foreign minister, envoy for Korea

person Wu Qian
  short: Wu Qian | Wu
  sex: m
  office: CHN MIL 2016 .. 2024 defence ministry spokesman

person Wu Yi
  name: Madam Wu Yi
  short: Wu
  sex: f
  office: CHN GOV 1993-03 .. 2008-03 trade minister, deputy prime minister from 2003

person Wuer Kaixi
  name: Wu'er Kaixi | Wu'erkaixi | Uerkesh Davlet
  short: Wuer | Wu'er | Wu'erkaixi
  sex: m
  office: CHN OPP 1989-04 .. student leader and dissident

person Xi Jinping
  name: Xi
  short: Xi
  sex: m
  office: CHN GOV 2002-11 .. 2007-10-21 party secretary of Zhejiang, of Shanghai
  office: CHN GOV 2007-10-22 .. president from 2013, vice president before

person Xia Baolong
  short: Xia
  sex: m
  office: CHN GOV 2012-12 .. party secretary of Zhejiang, head of the Hong Kong and Macau office from 2020

person Xie Feng
  short: Xie
  sex: m
  office: CHN GOV 2017-06 .. deputy foreign minister, ambassador to the United States from 2023

person Xiong Guangkai
  short: Xiong
  sex: m
  office: CHN MIL 1992 .. 2005-12 deputy chief of staff

person Xu Caihou
  short: Xu
  sex: m
  office: CHN MIL 1999 .. 2013-03 general, vice chairman of the Central Military Commission

person Xu Wenli
  short: Xu
  sex: m
  office: CHN OPP 1978 .. dissident

person Xu Zhiyong
  short: Xu
  sex: m
  office: CHN CVL 2003 .. legal activist

person Yang Jiechi
  short: Yang
  sex: m
  office: CHN GOV 2001-02 .. 2007-04-26 ambassador to the United States, deputy foreign minister
  office: CHN GOV 2007-04-27 .. 2022-12-31 foreign minister to 2013, state councillor

person Yang Shangkun
  short: Yang
  sex: m
  office: CHN GOV 1988-04-08 .. 1993-03-27 president

person Yang Yujun
  short: Yang
  sex: m
  office: CHN MIL 2011 .. 2017 defence ministry spokesman

person Yi Gang
  short: Yi
  sex: m
  office: CHN GOV 2018-03-19 .. 2023-07-25 governor of the central bank

person Yu Zhengsheng
  short: Yu
  sex: m
  office: CHN GOV 2001 .. 2018-03 party secretary of Shanghai, head of the consultative conference

person Zeng Qinghong
  short: Zeng
  sex: m
  office: CHN GOV 1999 .. 2008-03-15 party official, vice president from 2003

person Zhang Chunxian
  short: Zhang
  sex: m
  office: CHN GOV 2010-04-24 .. 2016-08 party secretary of Xinjiang

person Zhang Dejiang
  short: Zhang
  sex: m
  office: CHN GOV 2002-11 .. 2013-03-13 party secretary, deputy prime minister
  office: CHN LEG 2013-03-14 .. 2018-03-17 chairman of the National People's Congress

person Zhang Gaoli
  short: Zhang
  sex: m
  office: CHN GOV 2001-12 .. 2018-03-19 party secretary, deputy prime minister

person Zhang Jun
  short: Zhang Jun | Zhang
  sex: m
  office: CHN GOV 2019-07 .. 2024-03 ambassador to the United Nations

person Zhang Mingqing
  short: Zhang
  sex: m
  office: CHN GOV 2000 .. 2006 spokesman of the Taiwan Affairs Office

person Zhang Qingli
  short: Zhang
  sex: m
  office: CHN GOV 2005-11 .. 2011-08 party secretary of Tibet

person Zhang Qiyue
  short: Zhang
  sex: f
  office: CHN GOV 1998 .. 2004 foreign ministry spokeswoman

person Zhang Wannian
  short: Zhang
  sex: m
  office: CHN MIL 1992 .. 2003-03 general, vice chairman of the Central Military Commission

person Zhang Wenkang
  short: Zhang
  sex: m
  office: CHN GOV 1998-03 .. 2003-04-20 health minister

person Zhang Xiaogang
  short: Zhang
  sex: m
  office: CHN MIL 2023 .. defence ministry spokesman

person Zhang Xiaoming
  short: Zhang
  sex: m
  office: CHN GOV 2012-12 .. 2022 head of the liaison office in Hong Kong, of the Hong Kong and Macau office

person Zhang Yesui
  short: Zhang
  sex: m
  office: CHN GOV 2008-09 .. 2019 ambassador to the United Nations, deputy foreign minister

person Zhang Youxia
  short: Zhang
  sex: m
  office: CHN MIL 2012 .. 2026-01-24 general, vice chairman of the Central Military Commission

person Zhang Zhijun
  short: Zhang
  sex: m
  office: CHN GOV 2009 .. 2018-03 deputy foreign minister, head of the Taiwan Affairs Office

person Zhao Kezhi
  short: Zhao
  sex: m
  office: CHN GOV 2017-11 .. 2022-06 public security minister

person Zhao Leji
  short: Zhao
  sex: m
  office: CHN GOV 2012-11 .. 2023-03-09 party official, head of the discipline commission from 2017
  office: CHN LEG 2023-03-10 .. chairman of the National People's Congress

person Zhao Lijian
  short: Zhao
  sex: m
  office: CHN GOV 2020-02 .. 2023-01 foreign ministry spokesman

person Zhao Ziyang
  short: Zhao | Zhao Ziyang
  sex: m
  office: CHN GOV 1980-09 .. 1989-06-24 leader of the Communist Party

person Zheng Yanxiong
  short: Zheng
  sex: m
  office: CHN GOV 2020-07 .. 2025-05 head of the security office, of the liaison office in Hong Kong

person Zhong Nanshan
  short: Zhong
  sex: m
  office: CHN MED 2003 .. doctor

person Zhong Shan
  short: Zhong
  sex: m
  office: CHN GOV 2017-02 .. 2020-12 commerce minister

person Zhou Xiaochuan
  short: Zhou
  sex: m
  office: CHN GOV 2002-12 .. 2018-03-19 governor of the central bank

person Zhou Yongkang
  short: Zhou
  sex: m
  office: CHN GOV 2002-12 .. 2012-11-15 public security minister, security chief from 2007

person Zhu Bangzao
  short: Zhu
  sex: m
  office: CHN GOV 1998 .. 2001 foreign ministry spokesman

person Zhu Fenglian
  short: Zhu
  sex: m
  office: CHN GOV 2019-11 .. spokeswoman of the Taiwan Affairs Office

person Zhu Rongji
  short: Zhu
  sex: m
  office: CHN GOV 1991-04 .. 2003-03-16 deputy prime minister, prime minister from 1998

# HKG Hong Kong

person Agnes Chow
  name: Agnes Chow Ting
  short: Chow
  sex: f
  office: HKG OPP 2014-09 .. democracy activist

person Albert Ho
  name: Albert Ho Chun-yan
  short: Ho
  sex: m
  office: HKG OPP 1995-09 .. legislator, democracy campaigner

person Alex Chow
  name: Alex Chow Yong-kang
  short: Chow
  sex: m
  office: HKG OPP 2014-09 .. student leader

person Anson Chan
  name: Anson Chan Fang On-sang
  short: Chan
  sex: f
  office: HKG GOV 1993-11-29 .. 2001-04-30 chief secretary
  office: HKG OPP 2005-12 .. 2020-06 democracy campaigner

person Benny Tai
  name: Benny Tai Yiu-ting
  short: Tai
  sex: m
  office: HKG EDU 1990 .. 2013-02 law professor
  office: HKG OPP 2013-03 .. democracy activist

person Carrie Lam
  name: Carrie Lam Cheng Yuet-ngor | Carrie Lam Yuet-ngor
  short: Lam
  sex: f
  office: HKG GOV 2007-07 .. 2017-01 development secretary, chief secretary
  office: HKG GOV 2017-07-01 .. 2022-06-30 chief executive

person Chris Tang
  name: Chris Tang Ping-keung
  short: Tang
  sex: m
  office: HKG COP 2019-11-19 .. 2021-06-24 police chief
  office: HKG GOV 2021-06-25 .. security secretary

person David Wilson
  name: Sir David Wilson
  sex: m
  office: HKG GOV 1987-04-09 .. 1992-07-03 governor

person Donald Tsang
  name: Donald Tsang Yam-kuen | Tsang Yam-kuen
  short: Tsang
  sex: m
  office: HKG GOV 1995-09 .. 2005-06-20 financial secretary, chief secretary
  office: HKG GOV 2005-06-21 .. 2012-06-30 chief executive

person Edward Leung
  name: Edward Leung Tin-kei
  short: Leung
  sex: m
  office: HKG OPP 2016-01 .. independence activist

person Emily Lau
  name: Emily Lau Wai-hing
  short: Lau
  sex: f
  office: HKG OPP 1991-09 .. legislator, democracy campaigner

person Henry Tang
  name: Henry Tang Ying-yen
  short: Tang
  sex: m
  office: HKG GOV 2002-07 .. 2011-09 financial secretary, chief secretary

person Jimmy Lai
  name: Jimmy Lai Chee-ying | Lai Chee-ying
  short: Lai
  sex: m
  office: HKG BUS 1990 .. 2013 media owner
  office: HKG OPP 2014 .. media owner and democracy campaigner

person John Lee
  name: John Lee Ka-chiu | Lee Ka-chiu
  short: Lee | John Lee
  sex: m
  office: HKG GOV 2017-07-01 .. 2022-04-06 security secretary, chief secretary
  office: HKG GOV 2022-07-01 .. chief executive

person John Tsang
  name: John Tsang Chun-wah
  short: Tsang
  sex: m
  office: HKG GOV 2003 .. 2016-12 financial secretary

person Joshua Wong
  name: Joshua Wong Chi-fung | Wong Chi-fung
  short: Wong
  sex: m
  office: HKG OPP 2012-07 .. democracy activist

person Lee Cheuk-yan
  name: Lee Cheuk Yan
  short: Lee
  sex: m
  office: HKG LAB 1990 .. union leader and legislator

person Leung Chun-ying
  name: C.Y. Leung | CY Leung | Leung Chun Ying
  short: Leung
  sex: m
  office: HKG GOV 2012-07-01 .. 2017-06-30 chief executive

person Leung Kwok-hung
  name: Long Hair | Leung Kwok Hung
  short: Leung | Long Hair
  sex: m
  office: HKG OPP 2004-09 .. legislator and activist

person Martin Lee
  name: Martin Lee Chu-ming
  short: Lee | Martin Lee
  sex: m
  office: HKG OPP 1990-04 .. democracy campaigner

person Matthew Cheung
  name: Matthew Cheung Kin-chung
  short: Cheung
  sex: m
  office: HKG GOV 2007-07 .. 2021-06-24 labour secretary, chief secretary

person Nathan Law
  name: Nathan Law Kwun-chung
  short: Nathan Law
  sex: m
  office: HKG OPP 2014-09 .. democracy activist

person Paul Chan
  name: Paul Chan Mo-po
  short: Chan
  sex: m
  office: HKG GOV 2012-07 .. financial secretary from 2017

person Regina Ip
  name: Regina Ip Lau Suk-yee
  short: Ip
  sex: f
  office: HKG GOV 1998-07 .. 2003-07 security secretary
  office: HKG LEG 2008-09 .. 2025-12 legislator

person Stephen Lo
  name: Stephen Lo Wai-chung
  short: Lo
  sex: m
  office: HKG COP 2015-05 .. 2019-11-18 police chief

person Szeto Wah
  short: Szeto
  sex: m
  office: HKG OPP 1989-05 .. 2011-01-02 democracy campaigner

person Teresa Cheng
  name: Teresa Cheng Yeuk-wah
  short: Cheng
  sex: f
  office: HKG GOV 2018-01-06 .. 2022-06-30 justice secretary

person Tung Chee-hwa
  name: Tung Chee Hwa
  short: Tung
  sex: m
  office: HKG GOV 1997-07-01 .. 2005-03-12 chief executive

# IDN Indonesia

person Abdul Muhari
  sex: m
  office: IDN GOV 2021 .. disaster agency spokesman

person Abdullah Syafi'i
  name: Abdullah Syafei | Abdullah Syafi'ie
  sex: m
  office: IDN REB 1976 .. commander of the Free Aceh Movement

person Abdurrahman Wahid
  name: Gus Dur
  short: Wahid | Gus Dur
  sex: m
  office: IDN REL 1984-12 .. 1999-10-19 leader of Nahdlatul Ulama
  office: IDN GOV 1999-10-20 .. 2001-07-23 president
  office: IDN OPP 2001-07-24 .. 2009-12-30 opposition politician

person Abu Bakar Bashir
  name: Abu Bakar Ba'asyir | Abu Bakar Baasyir | Abubakar Ba'asyir | Abu Bakar Baaysir
  short: Bashir | Ba'asyir | Baasyir
  sex: m
  office: IDN REL 1972 .. cleric of Jemaah Islamiyah

person Agus Subiyanto
  sex: m
  office: IDN MIL 2023-10 .. commander of the armed forces

person Airlangga Hartarto
  short: Hartarto | Airlangga
  sex: m
  office: IDN GOV 2016-07-27 .. industry minister, economics minister from 2019

person Akbar Tandjung
  name: Akbar Tanjung
  sex: m
  office: IDN LEG 1999-10-06 .. 2004-09-30 speaker of parliament

person Ali Alatas
  sex: m
  office: IDN GOV 1988-03-21 .. 1999-10-26 foreign minister

person Ali Imron
  sex: m
  office: IMG:JI 2002 .. Bali bomber

person Alwi Shihab
  sex: m
  office: IDN GOV 1999-10-29 .. 2001-07-23 foreign minister

person Aman Abdurrahman
  sex: m
  office: IDN REB 2004 .. leader of Jamaah Ansharut Daulah

person Amien Rais
  sex: m
  office: IDN OPP 1995 .. 1999-10-02 opposition leader
  office: IDN LEG 1999-10-03 .. 2004-09-30 speaker of the People's Consultative Assembly
  office: IDN OPP 2004-10 .. politician

person Amrozi
  name: Amrozi bin Nurhasyim
  short: Amrozi
  sex: m
  office: IMG:JI 2002 .. Bali bomber

person Andika Perkasa
  sex: m
  office: IDN MIL 2018-11 .. 2022-12-19 army chief, commander of the armed forces

person Anies Baswedan
  name: Anies Rasyid Baswedan
  short: Anies | Baswedan
  sex: m
  office: IDN GOV 2014-10-27 .. 2016-07-27 education minister
  office: IDN GOV 2017-10-16 .. 2022-10-16 governor of Jakarta
  office: IDN OPP 2022-10-17 .. opposition leader

person Azahari Husin
  name: Azahari bin Husin
  sex: m
  office: IMG:JI 2002 .. bomb maker

person B.J. Habibie
  name: BJ Habibie | Jusuf Habibie | Bacharuddin Jusuf Habibie | B. J. Habibie
  sex: m
  office: IDN GOV 1978-03 .. 1998-03-10 technology minister
  office: IDN GOV 1998-03-11 .. 1999-10-20 vice president, president from May 1998

person Bahrun Naim
  sex: m
  office: IMG:IS 2014 .. militant

person Bakhtiar Abdullah
  sex: m
  office: IDN REB 1999 .. 2006 spokesman of the Free Aceh Movement

person Bambang Hendarso Danuri
  sex: m
  office: IDN COP 2008-10 .. 2010-10 police chief

person Basuki Tjahaja Purnama
  name: Ahok | Basuki "Ahok" Tjahaja Purnama
  short: Purnama | Ahok | Basuki
  sex: m
  office: IDN GOV 2012-10-15 .. 2017-05-09 governor of Jakarta, deputy before

person Benny Wenda
  sex: m
  office: IDN PRE 2002 .. exiled Papuan leader

person Boediono
  name: Budiono
  short: Boediono | Budiono
  sex: m
  office: IDN GOV 2001-08 .. 2009-05 finance minister, economics minister, governor of the central bank
  office: IDN GOV 2009-10-20 .. 2014-10-20 vice president

person Boy Rafli Amar
  sex: m
  office: IDN COP 2010 .. 2019 police spokesman
  office: IDN GOV 2020 .. 2023-04 head of the counter-terrorism agency

person Da'i Bachtiar
  name: Dai Bachtiar
  sex: m
  office: IDN COP 2001-11 .. 2005-07 police chief

person Djoko Suyanto
  sex: m
  office: IDN MIL 2006-02 .. 2007-12 commander of the armed forces
  office: IDN GOV 2009-10-22 .. 2014-10-20 security minister

person Dulmatin
  short: Dulmatin
  sex: m
  office: IMG:JI 2002 .. bomb maker

person Egianus Kogoya
  sex: m
  office: IDN REB 2018 .. commander of the Papuan rebels

person Endriartono Sutarto
  sex: m
  office: IDN MIL 2002-06 .. 2006-02 commander of the armed forces

person Feisal Tanjung
  sex: m
  office: IDN MIL 1993-05 .. 1998-02-15 commander of the armed forces

person Ganjar Pranowo
  sex: m
  office: IDN GOV 2013-08-23 .. 2023-09-05 governor of Central Java
  office: IDN OPP 2024-02 .. opposition politician

person Gatot Nurmantyo
  sex: m
  office: IDN MIL 2015-07-08 .. 2017-12-08 commander of the armed forces

person Gibran Rakabuming Raka
  name: Gibran Rakabuming | Gibran
  short: Gibran | Raka
  sex: m
  office: IDN GOV 2021-02-26 .. 2024-07 mayor of Solo
  office: IDN GOV 2024-10-20 .. vice president

person Hadi Tjahjanto
  sex: m
  office: IDN MIL 2017-12-08 .. 2021-11-17 commander of the armed forces
  office: IDN GOV 2022-06 .. 2024-10-20 land minister, security minister

person Hambali
  name: Riduan Isamuddin | Encep Nurjaman
  short: Hambali | Isamuddin
  sex: m
  office: IMG:JI 1993 .. operations chief of Jemaah Islamiyah

person Hamzah Haz
  sex: m
  office: IDN GOV 2001-07-26 .. 2004-10-20 vice president

person Hasan di Tiro
  name: Hasan Tiro | Hassan di Tiro
  short: di Tiro | Tiro
  sex: m
  office: IDN REB 1976-12 .. 2005-08 leader of the Free Aceh Movement

person Hassan Wirajuda
  name: Hasan Wirayuda | Noer Hassan Wirajuda | Hassan Wirayuda
  sex: m
  office: IDN GOV 2001-08-10 .. 2009-10-22 foreign minister

person I Made Mangku Pastika
  name: Made Mangku Pastika | Made Pastika
  short: Pastika
  sex: m
  office: IDN COP 2002 .. 2008-07 police general, police chief of Bali
  office: IDN GOV 2008-08 .. 2018-08 governor of Bali

person Imam Samudra
  name: Abdul Aziz Imam Samudra
  sex: m
  office: IMG:JI 2002 .. Bali bomber

person Irwandi Yusuf
  sex: m
  office: IDN REB 1998 .. 2005-12 propagandist of the Free Aceh Movement
  office: IDN GOV 2007-02-08 .. 2012-02 governor of Aceh
  office: IDN GOV 2017-07-05 .. 2018-07 governor of Aceh

person Ja'far Umar Thalib
  name: Jafar Umar Thalib | Ja'afar Umar Thalib
  sex: m
  office: IDN PRM 2000-01 .. 2002-10 leader of Laskar Jihad

person Joko Widodo
  name: Jokowi | Joko "Jokowi" Widodo
  short: Widodo | Jokowi
  sex: m
  office: IDN GOV 2005-07 .. 2014-10-19 mayor of Solo, governor of Jakarta
  office: IDN GOV 2014-10-20 .. 2024-10-20 president

person Jusuf Kalla
  name: Muhammad Jusuf Kalla | Yusuf Kalla
  sex: m
  office: IDN GOV 2001-08 .. 2004-04 welfare minister
  office: IDN GOV 2004-10-20 .. 2009-10-20 vice president
  office: IDN GOV 2014-10-20 .. 2019-10-20 vice president

person Juwono Sudarsono
  sex: m
  office: IDN GOV 1999-10-26 .. 2000-08 defence minister
  office: IDN GOV 2004-10-21 .. 2009-10-20 defence minister

person Kelly Kwalik
  sex: m
  office: IDN REB 1977 .. commander of the Free Papua Movement

person Listyo Sigit Prabowo
  name: Listyo Sigit
  short: Listyo | Sigit
  sex: m
  office: IDN COP 2021-01-27 .. police chief

person Luhut Pandjaitan
  name: Luhut Binsar Pandjaitan | Luhut Panjaitan
  short: Pandjaitan | Luhut | Panjaitan
  sex: m
  office: IDN GOV 2014-12-31 .. chief of staff, security minister, coordinating minister, chairman of the economic council

person Ma'ruf Amin
  name: Maruf Amin
  sex: m
  office: IDN REL 2015-08 .. 2018-08 head of the ulema council
  office: IDN GOV 2019-10-20 .. 2024-10-20 vice president

person Malik Mahmud
  name: Malik Mahmood | Malik Mahmud Al Haythar
  sex: m
  office: IDN REB 1980 .. 2005-08 prime minister of the Free Aceh Movement

person Marty Natalegawa
  sex: m
  office: IDN GOV 2002 .. 2009-10-21 foreign ministry spokesman, ambassador
  office: IDN GOV 2009-10-22 .. 2014-10-20 foreign minister

person Megawati Sukarnoputri
  name: Megawati Soekarnoputri | Megawati
  short: Megawati | Sukarnoputri
  sex: f
  office: IDN OPP 1993-12 .. 1999-10-20 opposition leader
  office: IDN GOV 1999-10-21 .. 2004-10-20 vice president, president from 2001
  office: IDN OPP 2004-10-21 .. 2014-10-19 leader of the Indonesian Democratic Party of Struggle
  office: IDN PTY 2014-10-20 .. leader of the Indonesian Democratic Party of Struggle

person Mohammad Mahfud
  name: Mahfud MD | Mohammad Mahfud MD | Mohammed Mahfud | Mahfud M.D.
  short: Mahfud
  sex: m
  office: IDN JUD 2008-08 .. 2013-04 chief judge of the Constitutional Court
  office: IDN GOV 2019-10-23 .. 2024-02-01 security minister

person Mukhlas
  name: Ali Ghufron | Ali Gufron
  short: Mukhlas | Ghufron | Gufron
  sex: m
  office: IMG:JI 2002 .. Bali bomber

person Munir Said Thalib
  name: Munir Thalib
  short: Munir
  sex: m
  office: IDN CVL 1996 .. 2004-09-07 human rights activist

person Muzakkir Manaf
  name: Muzakir Manaf
  sex: m
  office: IDN REB 2002-01 .. 2005-12 commander of the Free Aceh Movement
  office: IDN GOV 2012-06 .. 2017-07 deputy governor of Aceh
  office: IDN GOV 2025-02-12 .. governor of Aceh

person Noordin Mohammad Top
  name: Noordin Mohamed Top | Noordin Top | Noordin M. Top | Noordin Mohammed Top
  sex: m
  office: IMG:JI 2002 .. bomb planner

person Prabowo Subianto
  name: Prabowo
  short: Prabowo | Subianto
  sex: m
  office: IDN MIL 1995 .. 1998-08-24 general
  office: IDN OPP 2008-02 .. 2019-10-22 leader of Gerindra
  office: IDN GOV 2019-10-23 .. 2024-10-19 defence minister
  office: IDN GOV 2024-10-20 .. president

person Pramoedya Ananta Toer
  short: Pramoedya | Toer
  sex: m
  office: IDN CVL 1979 .. 2006-04-30 writer

person Puan Maharani
  sex: f
  office: IDN GOV 2014-10-27 .. 2019-09-30 minister
  office: IDN LEG 2019-10-01 .. speaker of parliament

person Purbaya Yudhi Sadewa
  name: Purbaya
  short: Purbaya | Sadewa
  sex: m
  office: IDN GOV 2025-09-08 .. finance minister

person Purnomo Yusgiantoro
  sex: m
  office: IDN GOV 2000-08 .. 2009-10-20 energy minister
  office: IDN GOV 2009-10-22 .. 2014-10-20 defence minister

person Retno Marsudi
  name: Retno Lestari Priansari Marsudi | Retno L.P. Marsudi
  short: Marsudi | Retno
  sex: f
  office: IDN GOV 2012 .. 2014-10-26 ambassador to the Netherlands
  office: IDN GOV 2014-10-27 .. 2024-10-20 foreign minister
  office: IGO:UN 2024-11-01 .. envoy on water

person Rizieq Shihab
  name: Habib Rizieq Shihab | Habib Rizieq | Muhammad Rizieq Shihab
  short: Shihab | Rizieq
  sex: m
  office: IDN REL 1998-08 .. leader of the Islamic Defenders Front

person Ryamizard Ryacudu
  sex: m
  office: IDN MIL 2000 .. 2005-02 army chief
  office: IDN GOV 2014-10-27 .. 2019-10-20 defence minister

person Santoso
  name: Abu Wardah
  short: Santoso
  sex: m
  office: IDN REB 2011 .. leader of the East Indonesia Mujahideen

person Sebby Sambom
  sex: m
  office: IDN REB 2013 .. spokesman of the Papuan rebels

person Sjafrie Sjamsoeddin
  name: Sjafrie Sjamsoedin | Syafrie Syamsuddin
  sex: m
  office: IDN MIL 1997-09 .. 2004 general
  office: IDN GOV 2005 .. 2014-10-20 deputy defence minister
  office: IDN GOV 2024-10-21 .. defence minister

person Sofyan Dawood
  name: Sofyan Daud
  sex: m
  office: IDN REB 2001 .. 2005-12 spokesman of the Free Aceh Movement

person Sri Mulyani Indrawati
  name: Sri Mulyani
  short: Sri Mulyani | Indrawati
  sex: f
  office: IDN GOV 2004-10-21 .. 2010-05-20 planning minister, finance minister
  office: IGO:WORLDBANK 2010-06-01 .. 2016-07-26 managing director
  office: IDN GOV 2016-07-27 .. 2025-09-08 finance minister

person Sugiono
  name: Foreign Minister Sugiono
  short: Sugiono
  sex: m
  office: IDN GOV 2024-10-21 .. foreign minister

person Suharto
  name: Soeharto | President Suharto
  short: Suharto | Soeharto
  sex: m
  office: IDN GOV 1967-03-12 .. 1998-05-21 president

person Susilo Bambang Yudhoyono
  name: Yudhoyono | Bambang Yudhoyono | SBY
  short: Yudhoyono | SBY | Susilo
  sex: m
  office: IDN GOV 1999-10 .. 2004-03-11 security minister
  office: IDN PTY 2004-03-12 .. 2004-10-19 presidential candidate
  office: IDN GOV 2004-10-20 .. 2014-10-20 president
  office: IDN PTY 2014-10-21 .. leader of the Democratic Party

person Sutanto
  name: General Sutanto
  sex: m
  office: IDN COP 2005-07 .. 2008-10 police chief

person Sutarman
  sex: m
  office: IDN COP 2013-10 .. 2015-01 police chief

person Sutopo Purwo Nugroho
  short: Sutopo | Nugroho
  sex: m
  office: IDN GOV 2010 .. 2019-07-07 disaster agency spokesman

person Theys Eluay
  name: Theys Hiyo Eluay
  sex: m
  office: IDN PRE 1998 .. 2001-11-10 Papuan leader

person Tito Karnavian
  name: Muhammad Tito Karnavian
  sex: m
  office: IDN COP 2009 .. 2019-10-22 police chief from 2016
  office: IDN GOV 2019-10-23 .. home affairs minister

person Tommy Suharto
  name: Hutomo Mandala Putra
  short: Tommy | Suharto
  sex: m
  office: IDN ELI 1990 .. businessman, son of the president

person Try Sutrisno
  sex: m
  office: IDN MIL 1988-02 .. 1993-02 army commander
  office: IDN GOV 1993-03-11 .. 1998-03-11 vice president

person Umar Patek
  sex: m
  office: IMG:JI 2002 .. bomb maker

person Wiranto
  name: General Wiranto
  short: Wiranto
  sex: m
  office: IDN MIL 1998-02-16 .. 1999-10-25 commander of the armed forces
  office: IDN GOV 1999-10-26 .. 2000-02-14 security minister
  office: IDN PTY 2004-04 .. 2016-07-26 leader of Hanura
  office: IDN GOV 2016-07-27 .. 2019-10-20 security minister

# IND India

person A.K. Antony
  name: AK Antony | A. K. Antony
  sex: m
  office: IND GOV 2001-05-17 .. 2004-08-29 chief minister of Kerala
  office: IND GOV 2006-10-24 .. 2014-05-26 defence minister

person A.P.J. Abdul Kalam
  name: APJ Abdul Kalam | Abdul Kalam | Avul Pakir Jainulabdeen Abdul Kalam
  short: Kalam | Abdul Kalam
  sex: m
  office: IND GOV 1992-07 .. 2001-11 defence scientist, scientific adviser
  office: IND GOV 2002-07-25 .. 2007-07-25 president

person Abdul Ghani Lone
  name: Abdul Gani Lone
  sex: m
  office: IND OPP 1993-03 .. 2002-05-21 Kashmiri separatist leader

person Ajit Doval
  name: Ajit Kumar Doval
  sex: m
  office: IND SPY 2004-07 .. 2005-01 intelligence chief
  office: IND GOV 2014-05-30 .. national security adviser

person Akhilesh Yadav
  short: Yadav | Akhilesh
  sex: m
  office: IND GOV 2012-03-15 .. 2017-03-19 chief minister of Uttar Pradesh
  office: IND OPP 2017-03-20 .. leader of the Samajwadi Party

person Amarinder Singh
  sex: m
  office: IND GOV 2002-02-26 .. 2007-03-01 chief minister of Punjab
  office: IND GOV 2017-03-16 .. 2021-09-18 chief minister of Punjab

person Amit Shah
  short: Shah | Amit Shah
  sex: m
  office: IND GOV 2002-12 .. 2010-07 Gujarat home minister
  office: IND PTY 2014-07-09 .. 2019-05-29 head of the Bharatiya Janata Party
  office: IND GOV 2019-05-30 .. home minister

person Amritpal Singh
  sex: m
  office: IND OPP 2022-09 .. Sikh separatist preacher

person Anil Chauhan
  sex: m
  office: IND MIL 2022-09-30 .. 2026-05-30 chief of defence staff

person Anna Hazare
  name: Kisan Baburao Hazare
  short: Hazare | Anna
  sex: m
  office: IND CVL 1991 .. anti-corruption activist

person Anurag Srivastava
  sex: m
  office: IND GOV 2020-04 .. 2021-03 foreign ministry spokesman

person Arabinda Rajkhowa
  sex: m
  office: IND REB 1979-04 .. 2009-12 leader of the United Liberation Front of Asom

person Arindam Bagchi
  sex: m
  office: IND GOV 2021-03 .. 2024-01 foreign ministry spokesman

person Arun Jaitley
  sex: m
  office: IND GOV 1999-10 .. 2004-05-22 law minister
  office: IND OPP 2009-06 .. 2014-05-25 opposition leader in the upper house
  office: IND GOV 2014-05-26 .. 2019-05-30 finance minister

person Arundhati Roy
  sex: f
  office: IND CVL 1998 .. writer and activist

person Arvind Kejriwal
  sex: m
  office: IND CVL 2006 .. 2012-11-25 anti-corruption activist
  office: IND PTY 2012-11-26 .. 2013-12-27 leader of the Aam Aadmi Party
  office: IND GOV 2013-12-28 .. 2014-02-14 chief minister of Delhi
  office: IND OPP 2014-02-15 .. 2015-02-13 leader of the Aam Aadmi Party
  office: IND GOV 2015-02-14 .. 2024-09-21 chief minister of Delhi
  office: IND OPP 2024-09-22 .. leader of the Aam Aadmi Party

person Asaduddin Owaisi
  sex: m
  office: IND OPP 2004-05 .. leader of the AIMIM party

person Ashok Gehlot
  sex: m
  office: IND GOV 1998-12-01 .. 2003-12-08 chief minister of Rajasthan
  office: IND GOV 2008-12-12 .. 2013-12-13 chief minister of Rajasthan
  office: IND GOV 2018-12-17 .. 2023-12-15 chief minister of Rajasthan

person Atal Bihari Vajpayee
  name: Atal Behari Vajpayee | A.B. Vajpayee
  sex: m
  office: IND OPP 1989-12 .. 1996-05-15 leader of the Bharatiya Janata Party
  office: IND GOV 1996-05-16 .. 1996-06-01 prime minister
  office: IND OPP 1996-06-02 .. 1998-03-18 leader of the Bharatiya Janata Party
  office: IND GOV 1998-03-19 .. 2004-05-22 prime minister

person Bal Thackeray
  name: Balasaheb Thackeray
  sex: m
  office: IND PTY 1966-06 .. 2012-11-17 leader of Shiv Sena

person Basavaraj Bommai
  sex: m
  office: IND GOV 2021-07-28 .. 2023-05-13 chief minister of Karnataka

person Bhupesh Baghel
  sex: m
  office: IND GOV 2018-12-17 .. 2023-12-12 chief minister of Chhattisgarh

person Bikram Singh
  name: General Bikram Singh
  sex: m
  office: IND MIL 2012-05-31 .. 2014-07-31 army chief

person Bipin Rawat
  sex: m
  office: IND MIL 2016-12-31 .. 2021-12-08 army chief, chief of defence staff from 2020

person Biren Singh
  name: N. Biren Singh | N Biren Singh
  sex: m
  office: IND GOV 2017-03-15 .. 2025-02-13 chief minister of Manipur

person Brajesh Mishra
  sex: m
  office: IND GOV 1998-11-19 .. 2004-05-22 national security adviser

person Burhan Wani
  name: Burhan Muzaffar Wani
  sex: m
  office: IND REB 2011 .. commander of Hizbul Mujahideen

person C. Joseph Vijay
  name: Joseph Vijay | Thalapathy Vijay
  short: Vijay
  sex: m
  office: IND OPP 2024-02 .. 2026-05-10 leader of Tamilaga Vettri Kazhagam
  office: IND GOV 2026-05-11 .. chief minister of Tamil Nadu

person Chandra Shekhar
  short: Shekhar | Chandra Shekhar
  sex: m
  office: IND GOV 1990-11-10 .. 1991-06-21 prime minister

person Chandrababu Naidu
  name: N. Chandrababu Naidu
  short: Naidu
  sex: m
  office: IND GOV 1995-09-01 .. 2004-05-13 chief minister of Andhra Pradesh
  office: IND OPP 2004-05-14 .. 2014-06-07 leader of the Telugu Desam Party
  office: IND GOV 2014-06-08 .. 2019-05-29 chief minister of Andhra Pradesh
  office: IND OPP 2019-05-30 .. 2024-06-11 leader of the Telugu Desam Party
  office: IND GOV 2024-06-12 .. chief minister of Andhra Pradesh

person Dalbir Singh Suhag
  name: Dalbir Singh
  short: Suhag | Singh
  sex: m
  office: IND MIL 2014-07-31 .. 2016-12-31 army chief

person Dawood Ibrahim
  name: Dawood Ibrahim Kaskar
  sex: m
  office: IND CRM 1986 .. gang leader

person Deepak Kapoor
  sex: m
  office: IND MIL 2007-09-30 .. 2010-03-31 army chief

person Devendra Fadnavis
  sex: m
  office: IND GOV 2014-10-31 .. 2019-11-26 chief minister of Maharashtra
  office: IND OPP 2019-11-28 .. 2022-06-29 Bharatiya Janata Party politician
  office: IND GOV 2022-06-30 .. chief minister of Maharashtra from 2024, deputy before

person Droupadi Murmu
  name: Draupadi Murmu
  sex: f
  office: IND GOV 2015-05-18 .. 2021-07-12 governor of Jharkhand
  office: IND GOV 2022-07-25 .. president

person Eknath Shinde
  sex: m
  office: IND GOV 2022-06-30 .. chief minister of Maharashtra to 2024, deputy from then

person Farooq Abdullah
  short: Abdullah | Farooq
  sex: m
  office: IND GOV 1986-11-07 .. 1990-01-18 chief minister of Jammu and Kashmir
  office: IND GOV 1996-10-09 .. 2002-10-18 chief minister of Jammu and Kashmir
  office: IND PTY 2002-10-19 .. leader of the National Conference

person Gautam Adani
  sex: m
  office: IND BUS 1988 .. chairman of the Adani Group

person George Fernandes
  sex: m
  office: IND GOV 1989-12 .. 1990-11 railways minister
  office: IND GOV 1998-03-19 .. 2001-03-15 defence minister
  office: IND GOV 2001-10-21 .. 2004-05-22 defence minister

person H.D. Deve Gowda
  name: HD Deve Gowda | Deve Gowda | H. D. Deve Gowda
  short: Gowda | Deve Gowda
  sex: m
  office: IND GOV 1994-12-11 .. 1996-05-31 chief minister of Karnataka
  office: IND GOV 1996-06-01 .. 1997-04-21 prime minister
  office: IND PTY 1999-07 .. leader of the Janata Dal (Secular)

person Hardeep Singh Puri
  name: Hardeep Puri
  sex: m
  office: IND GOV 2009-05 .. 2013-02 ambassador to the United Nations
  office: IND GOV 2017-09-03 .. minister

person Harsh Vardhan Shringla
  name: Harsh Shringla
  sex: m
  office: IND GOV 2019-01 .. 2020-01-28 ambassador to the United States
  office: IND GOV 2020-01-29 .. 2022-04-30 foreign secretary

person Himanta Biswa Sarma
  sex: m
  office: IND GOV 2021-05-10 .. chief minister of Assam

person I.K. Gujral
  name: Inder Kumar Gujral | IK Gujral
  sex: m
  office: IND GOV 1996-06-01 .. 1997-04-20 foreign minister
  office: IND GOV 1997-04-21 .. 1998-03-19 prime minister

person J. Jayalalithaa
  name: Jayalalithaa | Jayaram Jayalalithaa | J. Jayalalitha | Jayalalitha
  short: Jayalalithaa | Jayalalitha
  sex: f
  office: IND GOV 1991-06-24 .. 1996-05-12 chief minister of Tamil Nadu
  office: IND OPP 1996-05-13 .. 2001-05-13 leader of the AIADMK
  office: IND GOV 2001-05-14 .. 2001-09-21 chief minister of Tamil Nadu
  office: IND GOV 2002-03-02 .. 2006-05-12 chief minister of Tamil Nadu
  office: IND OPP 2006-05-13 .. 2011-05-15 leader of the AIADMK
  office: IND GOV 2011-05-16 .. 2016-12-05 chief minister of Tamil Nadu

person Jagat Prakash Nadda
  name: J.P. Nadda | JP Nadda
  sex: m
  office: IND GOV 2014-11-09 .. 2019-05-30 health minister
  office: IND PTY 2020-01-20 .. 2024-06-08 head of the Bharatiya Janata Party
  office: IND GOV 2024-06-09 .. health minister

person Jai Ram Thakur
  name: Jairam Thakur
  sex: m
  office: IND GOV 2017-12-27 .. 2022-12-10 chief minister of Himachal Pradesh

person Jaswant Singh
  sex: m
  office: IND GOV 1998-12-05 .. 2002-06-30 foreign minister
  office: IND GOV 2002-07-01 .. 2004-05-22 finance minister
  office: IND OPP 2004-07 .. 2014-05 opposition politician

person Jyoti Basu
  sex: m
  office: IND GOV 1977-06-21 .. 2000-11-05 chief minister of West Bengal

person K.R. Narayanan
  name: Kocheril Raman Narayanan | KR Narayanan
  sex: m
  office: IND GOV 1997-07-25 .. 2002-07-25 president

person Kishenji
  name: Koteswara Rao | Mallojula Koteswara Rao
  short: Kishenji | Rao
  sex: m
  office: IND REB 2004 .. Maoist leader

person Lal Krishna Advani
  name: L.K. Advani | LK Advani | L. K. Advani
  sex: m
  office: IND OPP 1986-05 .. 1998-03-18 leader of the Bharatiya Janata Party
  office: IND GOV 1998-03-19 .. 2004-05-22 home minister, deputy prime minister from 2002
  office: IND OPP 2004-05-23 .. 2014-05-25 opposition leader
  office: IND PTY 2014-05-26 .. Bharatiya Janata Party veteran

person Lalu Prasad Yadav
  name: Laloo Prasad Yadav | Lalu Prasad | Laloo Yadav
  short: Yadav | Lalu | Laloo
  sex: m
  office: IND GOV 1990-03-10 .. 1997-07-25 chief minister of Bihar
  office: IND PTY 1997-07-26 .. 2004-05-22 leader of the Rashtriya Janata Dal
  office: IND GOV 2004-05-23 .. 2009-05-22 railways minister
  office: IND OPP 2009-05-23 .. leader of the Rashtriya Janata Dal

person M. Karunanidhi
  name: Muthuvel Karunanidhi | M Karunanidhi
  sex: m
  office: IND GOV 1996-05-13 .. 2001-05-13 chief minister of Tamil Nadu
  office: IND OPP 2001-05-14 .. 2006-05-12 leader of the DMK
  office: IND GOV 2006-05-13 .. 2011-05-15 chief minister of Tamil Nadu
  office: IND OPP 2011-05-16 .. 2018-08-07 leader of the DMK

person M.K. Narayanan
  name: MK Narayanan | M. K. Narayanan
  sex: m
  office: IND GOV 2005-01 .. 2010-01-23 national security adviser

person M.K. Stalin
  name: MK Stalin | M. K. Stalin | Muthuvel Karunanidhi Stalin
  sex: m
  office: IND GOV 2006-05 .. 2011-05-15 deputy chief minister of Tamil Nadu
  office: IND OPP 2011-05-16 .. 2021-05-06 leader of the DMK
  office: IND GOV 2021-05-07 .. 2026-05-10 chief minister of Tamil Nadu
  office: IND OPP 2026-05-11 .. leader of the DMK

person Mallikarjun Kharge
  sex: m
  office: IND GOV 2009-05 .. 2014-05 labour minister, railways minister
  office: IND OPP 2014-06 .. leader of the Congress party from 2022

person Mamata Banerjee
  name: Mamta Banerjee
  short: Banerjee | Mamata
  sex: f
  office: IND PTY 1998-01 .. 1999-10-12 leader of Trinamool Congress
  office: IND GOV 1999-10-13 .. 2001-03 railways minister
  office: IND GOV 2009-05-22 .. 2011-05-19 railways minister
  office: IND GOV 2011-05-20 .. 2026-05-08 chief minister of West Bengal
  office: IND OPP 2026-05-09 .. leader of Trinamool Congress

person Manmohan Singh
  short: Singh | Manmohan
  sex: m
  office: IND GOV 1991-06-21 .. 1996-05-16 finance minister
  office: IND OPP 1998-03 .. 2004-05-21 opposition leader in the upper house
  office: IND GOV 2004-05-22 .. 2014-05-26 prime minister
  office: IND OPP 2014-05-27 .. 2024-12-26 Congress politician

person Manohar Parrikar
  sex: m
  office: IND GOV 2012-03-09 .. 2014-11-08 chief minister of Goa
  office: IND GOV 2014-11-09 .. 2017-03-13 defence minister
  office: IND GOV 2017-03-14 .. 2019-03-17 chief minister of Goa

person Manoj Mukund Naravane
  name: M.M. Naravane | MM Naravane
  sex: m
  office: IND MIL 2019-12-31 .. 2022-04-30 army chief

person Manoj Pande
  sex: m
  office: IND MIL 2022-04-30 .. 2024-06-30 army chief

person Mayawati
  name: Mayawati Kumari
  short: Mayawati
  sex: f
  office: IND GOV 1995-06-03 .. 1995-10-18 chief minister of Uttar Pradesh
  office: IND GOV 1997-03-21 .. 1997-09-21 chief minister of Uttar Pradesh
  office: IND GOV 2002-05-03 .. 2003-08-29 chief minister of Uttar Pradesh
  office: IND GOV 2007-05-13 .. 2012-03-15 chief minister of Uttar Pradesh
  office: IND OPP 2012-03-16 .. leader of the Bahujan Samaj Party

person Medha Patkar
  sex: f
  office: IND CVL 1989 .. activist

person Mehbooba Mufti
  sex: f
  office: IND OPP 2009-01 .. 2015-02 leader of the People's Democratic Party
  office: IND GOV 2016-04-04 .. 2018-06-19 chief minister of Jammu and Kashmir
  office: IND OPP 2018-06-20 .. leader of the People's Democratic Party

person Mirwaiz Umar Farooq
  name: Umar Farooq
  short: Farooq | Mirwaiz
  sex: m
  office: IND OPP 1993-03 .. Kashmiri separatist leader

person Mohan Bhagwat
  sex: m
  office: IND PTY 2009-03-21 .. head of the RSS

person Mufti Mohammad Sayeed
  name: Mufti Mohammed Sayeed | Mufti Muhammad Sayeed
  short: Sayeed | Mufti
  sex: m
  office: IND GOV 1989-12-02 .. 1990-11-10 home minister
  office: IND GOV 2002-11-02 .. 2005-11-02 chief minister of Jammu and Kashmir
  office: IND GOV 2015-03-01 .. 2016-01-07 chief minister of Jammu and Kashmir

person Mukesh Ambani
  sex: m
  office: IND BUS 2002-07 .. chairman of Reliance Industries

person Mulayam Singh Yadav
  short: Yadav | Mulayam | Mulayam Singh
  sex: m
  office: IND GOV 1989-12-05 .. 1991-06-24 chief minister of Uttar Pradesh
  office: IND GOV 1993-12-05 .. 1995-06-03 chief minister of Uttar Pradesh
  office: IND GOV 1996-06-01 .. 1998-03-19 defence minister
  office: IND GOV 2003-08-29 .. 2007-05-13 chief minister of Uttar Pradesh
  office: IND PTY 2007-05-14 .. 2022-10-10 Samajwadi Party leader

person N. Biren Singh
  name: Biren Singh
  short: Biren Singh | Singh
  sex: m
  office: IND GOV 2017-03-15 .. 2025-02-09 chief minister of Manipur

person Nambala Keshava Rao
  name: Basavaraju | Nambala Keshav Rao
  short: Basavaraju | Rao
  sex: m
  office: IND REB 2004 .. leader of the Maoists from 2018

person Narendra Modi
  name: Narendra Damodardas Modi
  sex: m
  office: IND GOV 2001-10-07 .. 2014-05-22 chief minister of Gujarat
  office: IND GOV 2014-05-26 .. prime minister

person Natwar Singh
  name: K. Natwar Singh
  sex: m
  office: IND GOV 2004-05-23 .. 2005-11-06 foreign minister

person Naveen Patnaik
  sex: m
  office: IND GOV 2000-03-05 .. 2024-06-11 chief minister of Odisha

person Navtej Sarna
  sex: m
  office: IND GOV 2002 .. 2008-09 foreign ministry spokesman

person Nirmala Sitharaman
  sex: f
  office: IND GOV 2014-05-26 .. 2017-09-02 trade minister
  office: IND GOV 2017-09-03 .. 2019-05-30 defence minister
  office: IND GOV 2019-05-31 .. finance minister

person Nirupama Rao
  sex: f
  office: IND GOV 2001-06 .. 2004 foreign ministry spokeswoman
  office: IND GOV 2009-08-01 .. 2011-07-31 foreign secretary
  office: IND GOV 2011-08 .. 2013-11 ambassador to the United States

person Nitin Gadkari
  sex: m
  office: IND PTY 2009-12-19 .. 2013-01-22 head of the Bharatiya Janata Party
  office: IND GOV 2014-05-26 .. transport minister

person Nitish Kumar
  short: Kumar | Nitish
  sex: m
  office: IND GOV 1998-03 .. 2004-05-22 railways minister
  office: IND GOV 2005-11-24 .. 2014-05-20 chief minister of Bihar
  office: IND GOV 2015-02-22 .. 2026-04 chief minister of Bihar
  office: IND LEG 2026-05 .. member of the upper house

person Nupur Sharma
  sex: f
  office: IND PTY 2020 .. 2022-06-05 Bharatiya Janata Party spokeswoman

person Om Birla
  sex: m
  office: IND LEG 2019-06-19 .. speaker of parliament

person Omar Abdullah
  short: Abdullah | Omar
  sex: m
  office: IND GOV 2001-07 .. 2002-12 junior foreign minister
  office: IND GOV 2009-01-05 .. 2015-01-08 chief minister of Jammu and Kashmir
  office: IND OPP 2015-01-09 .. 2024-10-15 leader of the National Conference
  office: IND GOV 2024-10-16 .. chief minister of Jammu and Kashmir

person P. Chidambaram
  name: Palaniappan Chidambaram | P Chidambaram
  sex: m
  office: IND GOV 1996-06-01 .. 1998-03-19 finance minister
  office: IND GOV 2004-05-23 .. 2008-11-29 finance minister
  office: IND GOV 2008-11-30 .. 2012-07-30 home minister
  office: IND GOV 2012-07-31 .. 2014-05-26 finance minister
  office: IND OPP 2014-05-27 .. Congress politician

person P.V. Narasimha Rao
  name: PV Narasimha Rao | Narasimha Rao | P. V. Narasimha Rao
  short: Rao | Narasimha Rao
  sex: m
  office: IND GOV 1988-06 .. 1989-12-02 foreign minister
  office: IND GOV 1991-06-21 .. 1996-05-16 prime minister

person Paresh Baruah
  name: Paresh Barua
  sex: m
  office: IND REB 1979-04 .. commander of the United Liberation Front of Asom

person Pinarayi Vijayan
  sex: m
  office: IND OPP 2011-05 .. 2016-05-24 communist leader in Kerala
  office: IND GOV 2016-05-25 .. 2026-05 chief minister of Kerala

person Piyush Goyal
  sex: m
  office: IND GOV 2014-05-26 .. commerce minister from 2019, minister

person Pranab Mukherjee
  name: Pranab Kumar Mukherjee | Pranab Mukerjee
  sex: m
  office: IND GOV 1995-02-10 .. 1996-05-16 foreign minister
  office: IND GOV 2004-05-22 .. 2006-10-23 defence minister
  office: IND GOV 2006-10-24 .. 2009-01-23 foreign minister
  office: IND GOV 2009-01-24 .. 2012-06-26 finance minister
  office: IND GOV 2012-07-25 .. 2017-07-25 president

person Pratibha Patil
  name: Pratibha Devisingh Patil
  sex: f
  office: IND GOV 2007-07-25 .. 2012-07-25 president

person Priyanka Gandhi
  name: Priyanka Gandhi Vadra
  short: Gandhi | Priyanka | Vadra | Gandhi Vadra
  sex: f
  office: IND OPP 2019-01-23 .. Congress politician

person R. Venkataraman
  name: Ramaswamy Venkataraman | R Venkataraman
  sex: m
  office: IND GOV 1987-07-25 .. 1992-07-25 president

person Rahul Gandhi
  short: Gandhi | Rahul
  sex: m
  office: IND PTY 2004-05 .. 2014-05-26 Congress politician
  office: IND OPP 2014-05-27 .. Congress leader

person Rajiv Gandhi
  sex: m
  office: IND GOV 1984-10-31 .. 1989-12-02 prime minister
  office: IND OPP 1989-12-03 .. 1991-05-21 leader of the Congress party

person Rajnath Singh
  short: Singh | Rajnath
  sex: m
  office: IND GOV 2000-10-28 .. 2002-03-08 chief minister of Uttar Pradesh
  office: IND PTY 2005-12-31 .. 2009-12-19 head of the Bharatiya Janata Party
  office: IND PTY 2013-01-23 .. 2014-05-25 head of the Bharatiya Janata Party
  office: IND GOV 2014-05-26 .. 2019-05-30 home minister
  office: IND GOV 2019-05-31 .. defence minister

person Ram Nath Kovind
  name: Ramnath Kovind
  sex: m
  office: IND GOV 2015-08 .. 2017-06-20 governor of Bihar
  office: IND GOV 2017-07-25 .. 2022-07-25 president

person Randhir Jaiswal
  sex: m
  office: IND GOV 2024-01 .. foreign ministry spokesman

person Ratan Tata
  sex: m
  office: IND BUS 1991-03 .. 2024-10-09 chairman of Tata Group

person Raveesh Kumar
  sex: m
  office: IND GOV 2017-07 .. 2020-04 foreign ministry spokesman

person Revanth Reddy
  sex: m
  office: IND GOV 2023-12-07 .. chief minister of Telangana

person S.M. Krishna
  name: SM Krishna | S. M. Krishna
  sex: m
  office: IND GOV 1999-10-11 .. 2004-05-28 chief minister of Karnataka
  office: IND GOV 2009-05-22 .. 2012-10-26 foreign minister

person Salman Khurshid
  sex: m
  office: IND GOV 2009-05 .. 2012-10-27 law minister
  office: IND GOV 2012-10-28 .. 2014-05-26 foreign minister

person Samrat Choudhary
  name: Samrat Chaudhary
  sex: m
  office: IND GOV 2024-01-28 .. deputy chief minister of Bihar, chief minister from April 2026

person Shabir Shah
  name: Shabir Ahmed Shah | Shabir Ahmad Shah
  sex: m
  office: IND OPP 1990 .. Kashmiri separatist leader

person Shankar Dayal Sharma
  sex: m
  office: IND GOV 1992-07-25 .. 1997-07-25 president

person Shashi Tharoor
  sex: m
  office: IGO:UN 2001-01 .. 2007-03 under-secretary-general
  office: IND GOV 2009-05-28 .. 2010-04-18 junior foreign minister
  office: IND GOV 2012-10-28 .. 2014-05-26 junior minister
  office: IND OPP 2014-05-27 .. Congress politician

person Shivraj Patil
  sex: m
  office: IND GOV 2004-05-23 .. 2008-11-30 home minister

person Shivraj Singh Chouhan
  sex: m
  office: IND GOV 2005-11-29 .. 2018-12-16 chief minister of Madhya Pradesh
  office: IND GOV 2020-03-23 .. 2023-12-12 chief minister of Madhya Pradesh
  office: IND GOV 2024-06-09 .. agriculture minister

person Shivshankar Menon
  name: Shiv Shankar Menon
  sex: m
  office: IND GOV 2003-08 .. 2006-09 high commissioner to Pakistan
  office: IND GOV 2006-10-01 .. 2009-07-31 foreign secretary
  office: IND GOV 2010-01-24 .. 2014-05-28 national security adviser

person Siddaramaiah
  sex: m
  office: IND GOV 2013-05-13 .. 2018-05-17 chief minister of Karnataka
  office: IND GOV 2023-05-20 .. chief minister of Karnataka

person Sonia Gandhi
  short: Gandhi | Sonia
  sex: f
  office: IND OPP 1998-03-14 .. 2004-05-21 leader of the Congress party
  office: IND PTY 2004-05-22 .. 2014-05-26 leader of the Congress party
  office: IND OPP 2014-05-27 .. leader of the Congress party

person Subrahmanyam Jaishankar
  name: S. Jaishankar | S Jaishankar
  sex: m
  office: IND GOV 2009-06 .. 2013-11 ambassador to China
  office: IND GOV 2013-12 .. 2015-01-28 ambassador to the United States
  office: IND GOV 2015-01-29 .. 2018-01-28 foreign secretary
  office: IND GOV 2019-05-30 .. foreign minister

person Sujatha Singh
  sex: f
  office: IND GOV 2013-08-01 .. 2015-01-28 foreign secretary

person Sukhvinder Singh Sukhu
  sex: m
  office: IND GOV 2022-12-11 .. chief minister of Himachal Pradesh

person Sushil Kumar Shinde
  name: Sushilkumar Shinde
  sex: m
  office: IND GOV 2003-01-18 .. 2004-11-01 chief minister of Maharashtra
  office: IND GOV 2006-01 .. 2012-07-30 power minister
  office: IND GOV 2012-07-31 .. 2014-05-26 home minister

person Sushma Swaraj
  sex: f
  office: IND GOV 2000-09 .. 2004-05-22 information minister, health minister
  office: IND OPP 2009-12-21 .. 2014-05-18 opposition leader
  office: IND GOV 2014-05-26 .. 2019-05-30 foreign minister

person Suvendu Adhikari
  sex: m
  office: IND GOV 2011-05 .. 2020-12-18 West Bengal minister
  office: IND OPP 2020-12-19 .. 2026-05-08 leader of the Bharatiya Janata Party in West Bengal
  office: IND GOV 2026-05-09 .. chief minister of West Bengal

person Syed Akbaruddin
  sex: m
  office: IND GOV 2012-01 .. 2015-04 foreign ministry spokesman
  office: IND GOV 2015-11 .. 2020-04 ambassador to the United Nations

person Syed Ali Shah Geelani
  name: Syed Ali Geelani | Sayeed Ali Shah Geelani
  sex: m
  office: IND OPP 1993-03 .. 2021-09-01 Kashmiri separatist leader

person Syed Salahuddin
  name: Sayed Salahuddin | Syed Salahudeen
  sex: m
  office: IND REB 1991 .. leader of Hizbul Mujahideen

person Thuingaleng Muivah
  name: T. Muivah | Th. Muivah
  sex: m
  office: IND REB 1980 .. leader of the NSCN-IM

person Uddhav Thackeray
  sex: m
  office: IND PTY 2012-11-18 .. 2019-11-27 leader of Shiv Sena
  office: IND GOV 2019-11-28 .. 2022-06-30 chief minister of Maharashtra
  office: IND OPP 2022-07-01 .. leader of Shiv Sena (UBT)

person Upendra Dwivedi
  sex: m
  office: IND MIL 2024-06-30 .. 2026-06-30 army chief

person V.K. Singh
  name: VK Singh | Vijay Kumar Singh
  sex: m
  office: IND MIL 2010-03-31 .. 2012-05-31 army chief
  office: IND GOV 2014-05-26 .. 2024-06 junior foreign minister

person V.P. Malik
  name: Ved Prakash Malik
  sex: m
  office: IND MIL 1997-10-01 .. 2000-09-30 army chief

person V.P. Singh
  name: Vishwanath Pratap Singh | VP Singh | V. P. Singh
  sex: m
  office: IND GOV 1989-12-02 .. 1990-11-10 prime minister

person Vasundhara Raje
  name: Vasundhara Raje Scindia
  short: Raje
  sex: f
  office: IND GOV 2003-12-08 .. 2008-12-12 chief minister of Rajasthan
  office: IND GOV 2013-12-13 .. 2018-12-17 chief minister of Rajasthan

person Veerappan
  name: Koose Muniswamy Veerappan
  short: Veerappan
  sex: m
  office: IND CRM 1987 .. 2004-10-18 bandit

person Vijay Gokhale
  name: Vijay Keshav Gokhale
  sex: m
  office: IND GOV 2018-01-29 .. 2020-01-28 foreign secretary

person Vikas Swarup
  sex: m
  office: IND GOV 2015-04 .. 2017-02 foreign ministry spokesman

person Vikram Misri
  sex: m
  office: IND GOV 2024-07-15 .. foreign secretary

person Vinay Mohan Kwatra
  name: Vinay Kwatra
  sex: m
  office: IND GOV 2022-05-01 .. 2024-07-14 foreign secretary
  office: IND GOV 2024-08 .. ambassador to the United States

person Yashwant Sinha
  sex: m
  office: IND GOV 1998-03-19 .. 2002-06-30 finance minister
  office: IND GOV 2002-07-01 .. 2004-05-22 foreign minister
  office: IND OPP 2018-04 .. opposition politician

person Yasin Malik
  name: Mohammad Yasin Malik | Yaseen Malik
  sex: m
  office: IND REB 1989 .. 1994-05 leader of the Jammu Kashmir Liberation Front
  office: IND OPP 1994-06 .. leader of the Jammu Kashmir Liberation Front

person Yogi Adityanath
  short: Adityanath | Yogi Adityanath
  sex: m
  office: IND LEG 1998-03 .. 2017-03-18 member of parliament
  office: IND GOV 2017-03-19 .. chief minister of Uttar Pradesh

# JPN Japan

person Akie Abe
  sex: f
  office: JPN GOV 2012-12-26 .. 2020-09-16 wife of the prime minister

person Denny Tamaki
  sex: m
  office: JPN GOV 2018-10-04 .. governor of Okinawa

person Emperor Akihito
  name: Akihito
  short: Akihito
  sex: m
  office: JPN GOV 1989-01-07 .. 2019-04-30 emperor

person Emperor Naruhito
  name: Naruhito | Crown Prince Naruhito
  short: Naruhito
  sex: m
  office: JPN GOV 1991-02 .. emperor from 2019

person Empress Masako
  name: Crown Princess Masako | Masako Owada
  short: Masako
  sex: f
  office: JPN GOV 1993-06-09 .. empress from 2019

person Empress Michiko
  short: Michiko
  sex: f
  office: JPN GOV 1989-01-07 .. 2019-04-30 empress

person Fumio Kishida
  sex: m
  office: JPN GOV 2012-12-26 .. 2017-08-03 foreign minister
  office: JPN PTY 2017-08-04 .. 2021-10-03 Liberal Democratic Party politician
  office: JPN GOV 2021-10-04 .. 2024-10-01 prime minister

person Fumio Kyuma
  sex: m
  office: JPN GOV 1996-11 .. 1998-07 defence minister
  office: JPN GOV 2006-09-26 .. 2007-07-03 defence minister

person Fusako Shigenobu
  sex: f
  office: IMG:JRA 1971 .. leader of the Japanese Red Army

person Gen Nakatani
  sex: m
  office: JPN GOV 2001-04-26 .. 2002-09-30 defence minister
  office: JPN GOV 2014-12-24 .. 2016-08-03 defence minister
  office: JPN GOV 2024-10-01 .. 2025-10-21 defence minister

person Haruhiko Kuroda
  sex: m
  office: IGO:ADB 2005-02-01 .. 2013-03-18 president
  office: JPN GOV 2013-03-20 .. 2023-04-08 governor of the central bank

person Hidenao Nakagawa
  sex: m
  office: JPN GOV 2000-07 .. 2000-10-27 chief cabinet secretary
  office: JPN PTY 2000-10-28 .. 2012-12 Liberal Democratic Party politician

person Hirofumi Nakasone
  sex: m
  office: JPN GOV 2008-09-24 .. 2009-09-16 foreign minister

person Hirokazu Matsuno
  sex: m
  office: JPN GOV 2021-10-04 .. 2023-12-14 chief cabinet secretary

person Hirokazu Nakaima
  sex: m
  office: JPN GOV 2006-12-10 .. 2014-12-09 governor of Okinawa

person Hiromu Nonaka
  sex: m
  office: JPN GOV 1998-07-30 .. 1999-10-05 chief cabinet secretary
  office: JPN PTY 1999-10-06 .. 2003-10 Liberal Democratic Party politician

person Hiroyuki Hosoda
  sex: m
  office: JPN GOV 2004-05-07 .. 2005-10-31 chief cabinet secretary
  office: JPN LEG 2021-11-10 .. 2023-10-20 speaker of parliament

person Ichiro Ozawa
  sex: m
  office: JPN PTY 1989-08 .. 1993-06 Liberal Democratic Party politician
  office: JPN OPP 1994-07 .. 2009-09-15 opposition leader
  office: JPN PTY 2009-09-16 .. 2012-06 Democratic Party politician
  office: JPN OPP 2012-07 .. opposition leader

person Itsunori Onodera
  sex: m
  office: JPN GOV 2012-12-26 .. 2014-09-03 defence minister
  office: JPN GOV 2017-08-03 .. 2018-10-02 defence minister

person Junichiro Koizumi
  sex: m
  office: JPN GOV 1996-11 .. 1998-07 health minister
  office: JPN GOV 2001-04-26 .. 2006-09-26 prime minister

person Katsunobu Kato
  sex: m
  office: JPN GOV 2014-05 .. 2021-10-04 minister, chief cabinet secretary from 2020
  office: JPN GOV 2024-10-01 .. 2025-10-21 finance minister

person Katsuya Okada
  sex: m
  office: JPN OPP 2004-05-18 .. 2009-09-15 opposition leader
  office: JPN GOV 2009-09-16 .. 2010-09-17 foreign minister
  office: JPN GOV 2012-01-13 .. 2012-12-26 deputy prime minister
  office: JPN OPP 2012-12-27 .. opposition leader

person Kazuo Shii
  sex: m
  office: JPN OPP 2000-11 .. 2024-01 leader of the Communist Party

person Kazuo Ueda
  sex: m
  office: JPN GOV 2023-04-09 .. governor of the central bank

person Keizo Obuchi
  sex: m
  office: JPN GOV 1997-09-11 .. 1998-07-29 foreign minister
  office: JPN GOV 1998-07-30 .. 2000-04-05 prime minister

person Kenta Izumi
  sex: m
  office: JPN OPP 2021-11-30 .. 2024-09-23 opposition leader

person Kiichi Miyazawa
  sex: m
  office: JPN GOV 1991-11-05 .. 1993-08-09 prime minister
  office: JPN GOV 1998-07-30 .. 2001-04-26 finance minister

person Koichiro Gemba
  sex: m
  office: JPN GOV 2011-09-02 .. 2012-12-26 foreign minister

person Koji Kakizawa
  sex: m
  office: JPN GOV 1994-04-28 .. 1994-06-30 foreign minister

person Makiko Tanaka
  sex: f
  office: JPN GOV 2001-04-26 .. 2002-01-30 foreign minister
  office: JPN GOV 2012-10-01 .. 2012-12-26 education minister

person Masahide Ota
  sex: m
  office: JPN GOV 1990-12-10 .. 1998-12-09 governor of Okinawa

person Masahiko Komura
  name: Masahiko Koumura
  sex: m
  office: JPN GOV 1998-07-30 .. 1999-10-05 foreign minister
  office: JPN GOV 2007-08-27 .. 2008-09-24 defence minister, foreign minister

person Minoru Kihara
  sex: m
  office: JPN GOV 2023-09-13 .. 2024-10-01 defence minister
  office: JPN GOV 2025-10-21 .. chief cabinet secretary

person Mizuho Fukushima
  sex: f
  office: JPN OPP 2003-11 .. 2009-09-15 leader of the Social Democratic Party
  office: JPN GOV 2009-09-16 .. 2010-05-28 consumer minister
  office: JPN OPP 2010-05-29 .. leader of the Social Democratic Party

person Morihiro Hosokawa
  sex: m
  office: JPN GOV 1993-08-09 .. 1994-04-28 prime minister

person Naoto Kan
  sex: m
  office: JPN GOV 1996-01-11 .. 1996-11-07 health minister
  office: JPN OPP 1998-04 .. 2009-09-15 leader of the Democratic Party
  office: JPN GOV 2009-09-16 .. 2010-06-07 deputy prime minister, finance minister
  office: JPN GOV 2010-06-08 .. 2011-09-02 prime minister

person Natsuo Yamaguchi
  sex: m
  office: JPN PTY 2009-09 .. 2024-09 leader of Komeito

person Nobuo Kishi
  sex: m
  office: JPN GOV 2020-09-16 .. 2022-08-10 defence minister

person Nobutaka Machimura
  sex: m
  office: JPN GOV 2004-09-27 .. 2005-10-31 foreign minister
  office: JPN GOV 2007-08-27 .. 2008-09-24 foreign minister, chief cabinet secretary

person Osamu Fujimura
  sex: m
  office: JPN GOV 2011-09-02 .. 2012-12-26 chief cabinet secretary

person Ryutaro Hashimoto
  sex: m
  office: JPN GOV 1989-08 .. 1991-10 finance minister
  office: JPN GOV 1994-06-30 .. 1996-01-10 trade minister
  office: JPN GOV 1996-01-11 .. 1998-07-30 prime minister
  office: JPN PTY 1998-07-31 .. 2006-07-01 Liberal Democratic Party politician

person Sanae Takaichi
  sex: f
  office: JPN GOV 2014-09-03 .. 2017-08-03 interior minister
  office: JPN GOV 2019-09-11 .. 2020-09-16 interior minister
  office: JPN GOV 2022-08-10 .. 2024-10-01 economic security minister
  office: JPN PTY 2024-10-02 .. 2025-10-20 Liberal Democratic Party leader
  office: JPN GOV 2025-10-21 .. prime minister

person Satoshi Morimoto
  sex: m
  office: JPN GOV 2012-06-04 .. 2012-12-26 defence minister

person Satsuki Katayama
  sex: f
  office: JPN GOV 2018-10 .. 2019-09 minister
  office: JPN GOV 2025-10-21 .. finance minister

person Seiji Maehara
  sex: m
  office: JPN OPP 2005-09-17 .. 2009-09-15 opposition politician
  office: JPN GOV 2009-09-16 .. 2011-03-07 transport minister, foreign minister
  office: JPN OPP 2012-12-27 .. opposition leader

person Shigeru Ishiba
  sex: m
  office: JPN GOV 2002-09-30 .. 2004-09-27 defence minister
  office: JPN GOV 2007-09-26 .. 2008-08-02 defence minister
  office: JPN PTY 2012-09 .. 2024-09-30 Liberal Democratic Party politician
  office: JPN GOV 2024-10-01 .. 2025-10-21 prime minister

person Shin Kanemaru
  sex: m
  office: JPN PTY 1984 .. 1992-10 Liberal Democratic Party politician

person Shinjiro Koizumi
  sex: m
  office: JPN GOV 2019-09-11 .. 2021-10-04 environment minister
  office: JPN GOV 2025-05-21 .. 2025-10-20 agriculture minister
  office: JPN GOV 2025-10-21 .. defence minister

person Shintaro Ishihara
  sex: m
  office: JPN GOV 1999-04-23 .. 2012-10-31 governor of Tokyo
  office: JPN OPP 2012-11 .. 2014-12 opposition leader

person Shinzo Abe
  name: Shinzō Abe
  sex: m
  office: JPN GOV 2005-10-31 .. 2006-09-25 chief cabinet secretary
  office: JPN GOV 2006-09-26 .. 2007-09-26 prime minister
  office: JPN OPP 2012-09-26 .. 2012-12-25 opposition leader
  office: JPN GOV 2012-12-26 .. 2020-09-16 prime minister
  office: JPN PTY 2020-09-17 .. 2022-07-08 Liberal Democratic Party politician

person Shoko Asahara
  name: Chizuo Matsumoto
  short: Asahara
  sex: m
  office: JPN CRM 1987 .. leader of Aum Shinrikyo

person Shunichi Suzuki
  sex: m
  office: JPN GOV 2021-10-04 .. 2024-10-01 finance minister

person Sohei Kamiya
  sex: m
  office: JPN OPP 2022-07 .. leader of Sanseito

person Takako Doi
  sex: f
  office: JPN OPP 1986-09 .. 1993-08-05 leader of the Socialist Party
  office: JPN LEG 1993-08-06 .. 1996-09-27 speaker of parliament
  office: JPN OPP 1996-09-28 .. 2003-11 leader of the Social Democratic Party

person Takeaki Matsumoto
  sex: m
  office: JPN GOV 2011-03-09 .. 2011-09-02 foreign minister
  office: JPN GOV 2022-11 .. 2024-10 interior minister

person Takeshi Iwaya
  sex: m
  office: JPN GOV 2018-10-02 .. 2019-09-11 defence minister
  office: JPN GOV 2024-10-01 .. 2025-10-21 foreign minister

person Takeshi Onaga
  sex: m
  office: JPN GOV 2014-12-10 .. 2018-08-08 governor of Okinawa

person Taro Aso
  name: Tarō Asō
  sex: m
  office: JPN GOV 2003-09 .. 2007-08-27 interior minister, foreign minister from 2005
  office: JPN GOV 2008-09-24 .. 2009-09-16 prime minister
  office: JPN GOV 2012-12-26 .. 2021-10-04 finance minister
  office: JPN PTY 2021-10-05 .. vice president of the Liberal Democratic Party

person Taro Kono
  sex: m
  office: JPN GOV 2017-08-03 .. 2019-09-10 foreign minister
  office: JPN GOV 2019-09-11 .. 2020-09-16 defence minister
  office: JPN GOV 2020-09-17 .. 2024-10-01 minister

person Tetsuo Saito
  sex: m
  office: JPN GOV 2021-10-04 .. 2024-10 transport minister
  office: JPN PTY 2024-11 .. leader of Komeito

person Tetsuya Yamagami
  sex: m
  office: JPN CRM 2022-07-08 .. killer of Shinzo Abe

person Tetsuzo Fuwa
  sex: m
  office: JPN OPP 1982 .. 2006 leader of the Communist Party

person Tomiichi Murayama
  sex: m
  office: JPN OPP 1993-09 .. 1994-06-29 leader of the Socialist Party
  office: JPN GOV 1994-06-30 .. 1996-01-11 prime minister

person Tomomi Inada
  sex: f
  office: JPN GOV 2016-08-03 .. 2017-07-28 defence minister

person Toru Hashimoto
  sex: m
  office: JPN GOV 2008-02-06 .. 2015-12-18 governor of Osaka, mayor of Osaka

person Toshiki Kaifu
  sex: m
  office: JPN GOV 1989-08-10 .. 1991-11-05 prime minister
  office: JPN OPP 1994-12 .. 1999-10 opposition leader

person Toshimi Kitazawa
  sex: m
  office: JPN GOV 2009-09-16 .. 2011-09-02 defence minister

person Toshimitsu Motegi
  sex: m
  office: JPN GOV 2012-12-26 .. 2019-09-10 minister
  office: JPN GOV 2019-09-11 .. 2021-11-03 foreign minister
  office: JPN PTY 2021-11-04 .. 2025-10-20 secretary-general of the Liberal Democratic Party
  office: JPN GOV 2025-10-21 .. foreign minister

person Tsutomu Hata
  sex: m
  office: JPN GOV 1991-11 .. 1992-12 finance minister
  office: JPN GOV 1993-08-09 .. 1994-06-30 foreign minister, prime minister
  office: JPN OPP 1994-07 .. 2009-09 opposition politician

person Yasukazu Hamada
  sex: m
  office: JPN GOV 2008-09-24 .. 2009-09-16 defence minister
  office: JPN GOV 2022-08-10 .. 2023-09-13 defence minister

person Yasuo Fukuda
  sex: m
  office: JPN GOV 2000-10-27 .. 2004-05-07 chief cabinet secretary
  office: JPN GOV 2007-09-26 .. 2008-09-24 prime minister

person Yohei Kono
  sex: m
  office: JPN GOV 1992-12 .. 1993-08-09 chief cabinet secretary
  office: JPN OPP 1993-08-10 .. 1994-06-29 leader of the Liberal Democratic Party
  office: JPN GOV 1994-06-30 .. 1996-01-11 foreign minister
  office: JPN GOV 1999-10-05 .. 2001-04-26 foreign minister
  office: JPN LEG 2003-11-19 .. 2009-07-21 speaker of parliament

person Yoko Kamikawa
  sex: f
  office: JPN GOV 2014-10 .. 2021-10-04 justice minister
  office: JPN GOV 2023-09-13 .. 2024-10-01 foreign minister

person Yoriko Kawaguchi
  sex: f
  office: JPN GOV 2000-07 .. 2002-01-31 environment minister
  office: JPN GOV 2002-02-01 .. 2004-09-27 foreign minister

person Yoshihide Suga
  sex: m
  office: JPN GOV 2012-12-26 .. 2020-09-15 chief cabinet secretary
  office: JPN GOV 2020-09-16 .. 2021-10-04 prime minister

person Yoshihiko Noda
  sex: m
  office: JPN GOV 2010-06-08 .. 2011-09-01 finance minister
  office: JPN GOV 2011-09-02 .. 2012-12-26 prime minister
  office: JPN OPP 2012-12-27 .. opposition leader

person Yoshimasa Hayashi
  sex: m
  office: JPN GOV 2012-12-26 .. 2018-10 minister
  office: JPN GOV 2021-11-10 .. 2023-09-13 foreign minister
  office: JPN GOV 2023-12-14 .. 2025-10-20 chief cabinet secretary
  office: JPN GOV 2025-10-21 .. interior minister

person Yoshiro Mori
  sex: m
  office: JPN PTY 1993 .. 2000-04-04 Liberal Democratic Party politician
  office: JPN GOV 2000-04-05 .. 2001-04-26 prime minister
  office: JPN PTY 2001-04-27 .. 2012-11 Liberal Democratic Party politician
  office: NGO:IOC 2014-01 .. 2021-02-12 head of the Tokyo Olympic committee

person Yoshito Sengoku
  sex: m
  office: JPN GOV 2009-09-16 .. 2011-01-14 chief cabinet secretary

person Yuichiro Tamaki
  sex: m
  office: JPN OPP 2018-05 .. leader of the Democratic Party for the People

person Yukihiko Ikeda
  sex: m
  office: JPN GOV 1996-01-11 .. 1997-09-11 foreign minister

person Yukio Edano
  sex: m
  office: JPN GOV 2010-02 .. 2012-12-26 chief cabinet secretary, trade minister from 2011
  office: JPN OPP 2012-12-27 .. 2021-11 opposition leader

person Yukio Hatoyama
  sex: m
  office: JPN OPP 1998-04 .. 2009-09-15 leader of the Democratic Party
  office: JPN GOV 2009-09-16 .. 2010-06-08 prime minister

person Yuriko Koike
  sex: f
  office: JPN GOV 2003-09 .. 2006-09 environment minister
  office: JPN GOV 2007-07-04 .. 2007-08-27 defence minister
  office: JPN GOV 2016-08-02 .. governor of Tokyo

# KAZ Kazakhstan

person Akezhan Kazhegeldin
  sex: m
  office: KAZ GOV 1994-10-12 .. 1997-10-10 prime minister
  office: KAZ OPP 1998 .. exiled opposition leader

person Alikhan Smailov
  name: Alihan Smailov | Älihan Smaiylov | Alihan Smaiylov
  sex: m
  office: KAZ GOV 2022-01-05 .. 2024-02-05 prime minister

person Altynbek Sarsenbayev
  name: Altynbek Sarsenbayuly | Altynbek Sarsenbaiuly
  sex: m
  office: KAZ OPP 2003-11 .. 2006-02-11 opposition leader

person Askar Mamin
  name: Asqar Mamin
  sex: m
  office: KAZ GOV 2019-02-21 .. 2022-01-05 prime minister

person Bakytzhan Sagintayev
  name: Bakhytzhan Sagintayev
  sex: m
  office: KAZ GOV 2016-09-08 .. 2019-02-21 prime minister

person Beibut Atamkulov
  sex: m
  office: KAZ GOV 2018-12-26 .. 2019-09-18 foreign minister

person Daniyal Akhmetov
  short: Akhmetov
  sex: m
  office: KAZ GOV 2003-06-13 .. 2006-12 prime minister
  office: KAZ GOV 2007-01 .. 2009-06 defence minister

person Dariga Nazarbayeva
  name: Dariga Nazarbaeva
  sex: f
  office: KAZ LEG 2004-09 .. 2020-05-02 politician, speaker of the senate from 2019

person Erlan Idrissov
  name: Yerlan Idrissov | Erlan Idrisov
  sex: m
  office: KAZ GOV 1999-10 .. 2002-01 foreign minister
  office: KAZ GOV 2012-09-28 .. 2016-12-28 foreign minister

person Galymzhan Zhakiyanov
  name: Ghalymzhan Zhakiyanov
  sex: m
  office: KAZ OPP 2001-11 .. 2006 opposition leader

person Imangali Tasmagambetov
  sex: m
  office: KAZ GOV 2002-01-28 .. 2003-06-11 prime minister
  office: KAZ GOV 2004-12 .. 2014-10-21 mayor of Almaty, mayor of Astana
  office: KAZ GOV 2014-10-22 .. 2016-09 defence minister
  office: IGO:CSTO 2023-01-01 .. secretary-general

person Kairat Abdrakhmanov
  name: Khairat Abdrakhmanov
  sex: m
  office: KAZ GOV 2016-12-28 .. 2018-12-26 foreign minister
  office: IGO:OSCE 2020-12 .. 2024-12 high commissioner on national minorities

person Kanat Saudabayev
  name: Kanat Saudabaev
  sex: m
  office: KAZ GOV 2000-12 .. 2007 ambassador to the United States
  office: KAZ GOV 2009-09-04 .. 2011-04 foreign minister

person Karim Masimov
  name: Karim Massimov
  sex: m
  office: KAZ GOV 2007-01-10 .. 2012-09-24 prime minister
  office: KAZ GOV 2014-04-02 .. 2016-09-07 prime minister
  office: KAZ SPY 2016-09-08 .. 2022-01-05 head of the National Security Committee

person Kassym-Jomart Tokayev
  name: Qasym-Jomart Tokayev | Kassym-Zhomart Tokayev | Kasymzhomart Tokayev | Kasym-Jomart Tokayev | Kasymzhomart Tokaev
  short: Tokayev | Tokaev
  sex: m
  office: KAZ GOV 1994-10 .. 1999-09-30 foreign minister
  office: KAZ GOV 1999-10-01 .. 2002-01-28 prime minister
  office: KAZ GOV 2002-01-29 .. 2006-12 foreign minister
  office: KAZ LEG 2007-01 .. 2011-03 speaker of the senate
  office: IGO:UN 2011-04 .. 2013-10-15 director-general of the UN office at Geneva
  office: KAZ LEG 2013-10-16 .. 2019-03-19 speaker of the senate
  office: KAZ GOV 2019-03-20 .. president

person Marat Tazhin
  short: Tazhin
  sex: m
  office: KAZ GOV 2007-01-11 .. 2009-09-04 foreign minister

person Mukhtar Ablyazov
  sex: m
  office: KAZ OPP 2001-11 .. exiled opposition leader

person Mukhtar Tileuberdi
  sex: m
  office: KAZ GOV 2019-09-18 .. 2023-04-03 foreign minister

person Murat Nurtleu
  name: Murat Nurtleuov
  sex: m
  office: KAZ GOV 2023-04-03 .. 2025-09-26 foreign minister

person Nurlan Balgimbayev
  name: Nurlan Balgimbaev
  sex: m
  office: KAZ GOV 1997-10-10 .. 1999-10-01 prime minister

person Nursultan Nazarbayev
  name: Nursultan Nazarbaev
  short: Nazarbayev | Nazarbaev
  sex: m
  office: KAZ GOV 1990-04-24 .. 2019-03-20 president
  office: KAZ GOV 2019-03-21 .. 2022-01-05 head of the Security Council

person Olzhas Bektenov
  sex: m
  office: KAZ GOV 2024-02-06 .. prime minister

person Rakhat Aliyev
  name: Rakhat Aliev
  sex: m
  office: KAZ GOV 2005 .. 2007-05-26 deputy foreign minister, ambassador to Austria
  office: KAZ OPP 2007-05-27 .. 2015-02-24 exiled son-in-law of the president

person Sergey Tereshchenko
  name: Sergei Tereshchenko
  sex: m
  office: KAZ GOV 1991-10-16 .. 1994-10-12 prime minister

person Serik Akhmetov
  sex: m
  office: KAZ GOV 2012-09-24 .. 2014-04-02 prime minister

person Yermek Kosherbayev
  name: Ermek Kosherbayev | Yermek Kosherbaev
  sex: m
  office: KAZ GOV 2025-09-26 .. foreign minister

person Yerzhan Kazykhanov
  name: Erzhan Kazykhanov
  sex: m
  office: KAZ GOV 2011-04 .. 2012-09-28 foreign minister

person Zhanbolat Mamai
  name: Zhanbolat Mamay
  sex: m
  office: KAZ OPP 2019-10 .. opposition leader

# KGZ Kyrgyzstan

person Adylbek Kasymaliev
  name: Adylbek Kasimaliev | Adylbek Kasymaliyev
  sex: m
  office: KGZ GOV 2024-12-16 .. prime minister

person Akylbek Japarov
  name: Akylbek Zhaparov
  sex: m
  office: KGZ GOV 2021-10-12 .. 2024-12-16 prime minister

person Almazbek Atambayev
  name: Almazbek Atambaev
  sex: m
  office: KGZ OPP 2006-11 .. 2007-03-28 opposition leader
  office: KGZ GOV 2007-03-29 .. 2007-11-28 prime minister
  office: KGZ OPP 2007-11-29 .. 2010-04-06 opposition leader
  office: KGZ GOV 2010-04-07 .. 2010-12-16 deputy head of the provisional government
  office: KGZ GOV 2010-12-17 .. 2011-11-30 prime minister
  office: KGZ GOV 2011-12-01 .. 2017-11-24 president
  office: KGZ OPP 2017-11-25 .. opposition leader

person Apas Jumagulov
  name: Apas Dzhumagulov
  sex: m
  office: KGZ GOV 1993-12-14 .. 1998-03-24 prime minister

person Askar Akayev
  name: Askar Akaev
  sex: m
  office: KGZ GOV 1990-10-28 .. 2005-03-24 president

person Daniyar Usenov
  name: Daniar Usenov
  sex: m
  office: KGZ OPP 2000 .. 2005-03 opposition politician
  office: KGZ GOV 2009-10-20 .. 2010-04-07 prime minister

person Djoomart Otorbaev
  name: Joomart Otorbaev | Djoomart Otorbayev
  sex: m
  office: KGZ GOV 2014-04-03 .. 2015-04-30 prime minister

person Felix Kulov
  name: Feliks Kulov
  sex: m
  office: KGZ GOV 1991 .. 2000-03-21 vice president, minister
  office: KGZ OPP 2000-03-22 .. 2005-08-31 opposition leader
  office: KGZ GOV 2005-09-01 .. 2007-01-29 prime minister
  office: KGZ OPP 2007-02 .. 2010-04 opposition leader
  office: KGZ PTY 2010-05 .. 2015 politician

person Igor Chudinov
  sex: m
  office: KGZ GOV 2007-12-24 .. 2009-10-20 prime minister

person Jeenbek Kulubaev
  name: Jeenbek Kulubayev | Zheenbek Kulubaev
  sex: m
  office: KGZ GOV 2022-04-22 .. foreign minister

person Kamchybek Tashiev
  name: Kamchibek Tashiev | Kamchybek Tashiyev
  sex: m
  office: KGZ OPP 2010-10 .. 2020-10-15 opposition politician
  office: KGZ SPY 2020-10-16 .. 2026-02-10 head of the State Committee for National Security

person Kubatbek Boronov
  short: Boronov
  sex: m
  office: KGZ GOV 2018-04 .. 2020-10-06 emergencies minister, prime minister from June 2020

person Kurmanbek Bakiyev
  name: Kurmanbek Bakiev
  sex: m
  office: KGZ GOV 2000-12-21 .. 2002-05-22 prime minister
  office: KGZ OPP 2002-05-23 .. 2005-03-24 opposition leader
  office: KGZ GOV 2005-03-25 .. 2010-04-15 president

person Maxim Bakiyev
  name: Maksim Bakiyev | Maxim Bakiev
  sex: m
  office: KGZ GOV 2009-10 .. 2010-04-07 son of the president

person Mukhammedkalyi Abylgaziev
  name: Muhammetkaliy Abulgaziyev | Mukhammedkaly Abylgaziyev
  sex: m
  office: KGZ GOV 2018-04-20 .. 2020-06-15 prime minister

person Nikolai Tanayev
  name: Nikolay Tanayev | Nikolai Tanaev
  sex: m
  office: KGZ GOV 2002-05-22 .. 2005-03-25 prime minister

person Omurbek Babanov
  sex: m
  office: KGZ GOV 2011-12-23 .. 2012-09-05 prime minister
  office: KGZ OPP 2012-09-06 .. opposition leader

person Roza Otunbayeva
  name: Rosa Otunbayeva | Roza Otunbaeva
  sex: f
  office: KGZ GOV 1994-05 .. 1997-07 foreign minister
  office: KGZ OPP 2004-12 .. 2005-03-24 opposition leader
  office: KGZ GOV 2005-03-25 .. 2005-09 acting foreign minister
  office: KGZ OPP 2005-10 .. 2010-04-06 opposition leader
  office: KGZ GOV 2010-04-07 .. 2011-12-01 president
  office: IGO:UN 2022-09-02 .. 2025-09 head of the UN mission in Afghanistan

person Ruslan Kazakbayev
  name: Ruslan Kazakbaev
  sex: m
  office: KGZ GOV 2010-11 .. 2012-09 foreign minister
  office: KGZ GOV 2020-10-14 .. 2022-04-22 foreign minister

person Sadyr Japarov
  name: Sadyr Zhaparov
  sex: m
  office: KGZ LEG 2010-12 .. 2013-09 member of parliament
  office: KGZ OPP 2013-10 .. 2020-10-09 opposition politician
  office: KGZ GOV 2020-10-10 .. 2020-11-14 prime minister
  office: KGZ PTY 2020-11-15 .. 2021-01-27 presidential candidate
  office: KGZ GOV 2021-01-28 .. president

person Sapar Isakov
  sex: m
  office: KGZ GOV 2017-08-26 .. 2018-04-19 prime minister

person Sooronbay Jeenbekov
  name: Sooronbai Jeenbekov | Sooronbay Zheenbekov
  sex: m
  office: KGZ GOV 2016-04-13 .. 2017-08-22 prime minister
  office: KGZ PTY 2017-08-23 .. 2017-11-23 presidential candidate
  office: KGZ GOV 2017-11-24 .. 2020-10-15 president

person Temir Sariyev
  name: Temir Sariev
  sex: m
  office: KGZ OPP 2009 .. 2010-04-06 opposition leader
  office: KGZ GOV 2010-04-07 .. 2016-04-11 minister, prime minister from 2015

person Tursunbek Chyngyshev
  short: Chyngyshev
  sex: m
  office: KGZ GOV 1992-02 .. 1993-12-13 prime minister

person Ulukbek Maripov
  sex: m
  office: KGZ GOV 2021-02-03 .. 2021-10-12 prime minister

person Zhantoro Satybaldiyev
  name: Jantoro Satybaldiev | Zhantoro Satybaldiev
  sex: m
  office: KGZ GOV 2012-09-05 .. 2014-03-25 prime minister

# KHM Cambodia

person Chea Sim
  short: Chea Sim
  sex: m
  office: KHM LEG 1981-06 .. 1998-11 speaker of parliament
  office: KHM LEG 1999-03 .. 2015-06-08 president of the senate

person Chea Vichea
  short: Chea Vichea
  sex: m
  office: KHM LAB 1998 .. 2004-01-22 union leader

person Heng Samrin
  short: Heng Samrin
  sex: m
  office: KHM GOV 1979-01 .. 1992-04 head of state
  office: KHM LEG 2006-03-21 .. 2023-08-21 speaker of parliament

person Hor Namhong
  name: Hor Nam Hong
  short: Hor Namhong | Namhong
  sex: m
  office: KHM GOV 1990 .. 1993 foreign minister
  office: KHM GOV 1998-11-30 .. 2016-04-04 foreign minister

person Hun Manet
  short: Hun Manet | Manet
  sex: m
  office: KHM MIL 2011 .. 2023-08-21 army commander, son of the prime minister
  office: KHM GOV 2023-08-22 .. prime minister

person Hun Sen
  name: Samdech Hun Sen
  short: Hun Sen
  sex: m
  office: KHM GOV 1985-01-14 .. 2023-08-21 prime minister
  office: KHM LEG 2024-04-03 .. president of the senate

person Ieng Sary
  short: Ieng Sary
  sex: m
  office: KHM REB 1979-01-07 .. 1996-08 leader of the Khmer Rouge
  office: KHM ELI 1996-09 .. 2013-03-14 former Khmer Rouge leader

person Ieng Thirith
  short: Ieng Thirith
  sex: f
  office: KHM ELI 1979-01-07 .. 2015-08-22 former Khmer Rouge minister

person Kaing Guek Eav
  name: Kang Kek Iew | Duch | Comrade Duch
  short: Duch | Kaing Guek Eav
  sex: m
  office: KHM ELI 1979-01-07 .. 2020-09-02 Khmer Rouge prison chief

person Ke Kim Yan
  name: Ke Kimyan
  short: Ke Kim Yan
  sex: m
  office: KHM MIL 1999 .. 2009-01 army chief

person Ke Pauk
  name: Ke Pok
  short: Ke Pauk
  sex: m
  office: KHM REB 1979-01-07 .. 1998-03 commander of the Khmer Rouge

person Kem Ley
  short: Kem Ley
  sex: m
  office: KHM CVL 2014 .. 2016-07-10 political commentator

person Kem Sokha
  short: Kem Sokha | Sokha
  sex: m
  office: KHM CVL 2002 .. 2006 human rights activist
  office: KHM OPP 2007 .. opposition leader

person Khieu Kanharith
  short: Kanharith | Khieu Kanharith
  sex: m
  office: KHM GOV 1993 .. 2023-08-22 information minister, government spokesman

person Khieu Samphan
  short: Khieu Samphan | Samphan
  sex: m
  office: KHM REB 1979-01-07 .. 1998-12-25 leader of the Khmer Rouge
  office: KHM ELI 1998-12-26 .. former Khmer Rouge leader

person Koy Kuong
  short: Koy Kuong | Kuong
  sex: m
  office: KHM GOV 2009 .. 2016 foreign ministry spokesman

person Maly Socheata
  short: Socheata | Maly Socheata
  sex: f
  office: KHM GOV 2023-08 .. defence ministry spokeswoman

person Mu Sochua
  short: Mu Sochua | Sochua
  sex: f
  office: KHM GOV 1998-11 .. 2004-06 women's affairs minister
  office: KHM OPP 2004-07 .. opposition politician

person Nhek Bunchhay
  name: Nhiek Bunchhay | Nhiek Bun Chhay
  short: Nhek Bunchhay | Bunchhay | Nhiek Bun Chhay
  sex: m
  office: KHM REB 1979 .. 1993-06 royalist general
  office: KHM MIL 1993-07 .. 1997-07-05 deputy chief of staff
  office: KHM REB 1997-07-06 .. 1998-11 royalist general
  office: KHM PTY 1998-12 .. FUNCINPEC politician

person Norodom Ranariddh
  name: Prince Norodom Ranariddh | Prince Ranariddh
  short: Ranariddh | Prince Ranariddh
  sex: m
  office: KHM OPP 1989 .. 1993-07-01 leader of FUNCINPEC
  office: KHM GOV 1993-07-02 .. 1997-07-05 prime minister
  office: KHM OPP 1997-07-06 .. 1998-11-24 leader of FUNCINPEC
  office: KHM LEG 1998-11-25 .. 2006-03-14 speaker of parliament
  office: KHM OPP 2006-11 .. 2021-11-28 party leader

person Norodom Sihamoni
  name: King Norodom Sihamoni | King Sihamoni
  short: Sihamoni
  sex: m
  office: KHM GOV 2004-10-14 .. king

person Norodom Sihanouk
  name: Prince Norodom Sihanouk | King Norodom Sihanouk | Prince Sihanouk | King Sihanouk
  short: Sihanouk | Prince Sihanouk | King Sihanouk
  sex: m
  office: KHM OPP 1982-06 .. 1993-09-23 leader of the resistance coalition
  office: KHM GOV 1993-09-24 .. 2004-10-07 king
  office: KHM ELI 2004-10-08 .. 2012-10-15 former king

person Nuon Chea
  short: Nuon Chea
  sex: m
  office: KHM REB 1979-01-07 .. 1998-12-25 leader of the Khmer Rouge
  office: KHM ELI 1998-12-26 .. 2019-08-04 former Khmer Rouge leader

person Pen Bona
  short: Pen Bona | Bona
  sex: m
  office: KHM GOV 2023-08 .. government spokesman

person Phay Siphan
  short: Phay Siphan | Siphan
  sex: m
  office: KHM GOV 2007 .. 2023 government spokesman

person Pol Pot
  name: Saloth Sar
  short: Pol Pot
  sex: m
  office: KHM REB 1979-01-07 .. leader of the Khmer Rouge

person Prak Sokhonn
  name: Prak Sokhon
  short: Prak Sokhonn | Sokhonn | Prak Sokhon | Sokhon
  sex: m
  office: KHM GOV 2016-04-04 .. 2023-08-22 foreign minister
  office: KHM GOV 2024-11-19 .. foreign minister

person Rong Chhun
  short: Rong Chhun
  sex: m
  office: KHM LAB 2000 .. union leader

person Sam Rainsy
  short: Rainsy | Sam Rainsy
  sex: m
  office: KHM GOV 1993-07 .. 1994-10-20 finance minister
  office: KHM OPP 1994-10-21 .. opposition leader

person Sar Kheng
  short: Sar Kheng
  sex: m
  office: KHM GOV 1992-02 .. 2023-08-22 interior minister

person Sok An
  short: Sok An
  sex: m
  office: KHM GOV 1998 .. 2017-03-15 deputy prime minister

person Sok Chenda Sophea
  name: Sok Chenda
  short: Sok Chenda | Sophea
  sex: m
  office: KHM GOV 2023-08-22 .. 2024-11-19 foreign minister

person Son Sann
  short: Son Sann
  sex: m
  office: KHM OPP 1979-10 .. 2000-12-19 leader of the KPNLF

person Son Sen
  short: Son Sen
  sex: m
  office: KHM REB 1979-01-07 .. commander of the Khmer Rouge

person Ta Mok
  name: Chhit Choeun
  short: Ta Mok
  sex: m
  office: KHM REB 1979-01-07 .. commander of the Khmer Rouge

person Tea Banh
  short: Tea Banh | Banh
  sex: m
  office: KHM GOV 1988 .. 2023-08-22 defence minister

person Tea Seiha
  short: Tea Seiha | Seiha
  sex: m
  office: KHM GOV 2023-08-22 .. defence minister

person Theary Seng
  short: Seng | Theary Seng
  sex: f
  office: KHM CVL 2004 .. lawyer and activist

person Ung Huot
  short: Ung Huot
  sex: m
  office: KHM GOV 1994-10 .. 1998-11-30 foreign minister, prime minister from 1997

# KOR South Korea

person Ahn Cheol-soo
  name: Ahn Cheol Soo
  short: Ahn
  sex: m
  office: KOR OPP 2012-09 .. opposition leader

person Ahn Gyu-back
  short: Ahn
  sex: m
  office: KOR GOV 2025-07-25 .. defence minister

person Cho Hyun
  short: Cho
  sex: m
  office: KOR GOV 2017-06 .. 2022 deputy foreign minister, ambassador to the United Nations
  office: KOR GOV 2025-07-19 .. foreign minister

person Cho Kuk
  name: Cho Guk
  short: Cho
  sex: m
  office: KOR GOV 2017-05 .. 2019-10-14 presidential secretary, justice minister
  office: KOR OPP 2024-03 .. 2025-06-03 opposition leader
  office: KOR PTY 2025-08 .. leader of the Rebuilding Korea Party

person Cho Myoung-gyon
  short: Cho
  sex: m
  office: KOR GOV 2017-07 .. 2019-04 unification minister

person Cho Tae-yul
  short: Cho
  sex: m
  office: KOR GOV 2013-03 .. 2019 deputy foreign minister, ambassador to the United Nations
  office: KOR GOV 2024-01-10 .. 2025-07-18 foreign minister

person Choi Sang-mok
  name: Choi Sang Mok
  short: Choi
  sex: m
  office: KOR GOV 2023-12-29 .. 2025-05-01 finance minister, acting president

person Choi Soon-sil
  name: Choi Soon Sil | Choe Sun-sil
  short: Choi
  sex: f
  office: KOR CVL 2016-09 .. confidante of the president

person Choi Sung-hong
  short: Choi
  sex: m
  office: KOR GOV 2002-02-04 .. 2003-02-27 foreign minister

person Chun Doo-hwan
  name: Chun Doo Hwan
  short: Chun
  sex: m
  office: KOR ELI 1988-02-25 .. 2021-11-23 former president

person Chung Chung-rae
  name: Jung Chung-rae
  short: Chung | Jung
  sex: m
  office: KOR OPP 2004-05 .. 2025-06-03 Democratic Party politician
  office: KOR PTY 2025-08-02 .. leader of the Democratic Party

person Chung Dong-young
  name: Chung Dong Young
  short: Chung
  sex: m
  office: KOR GOV 2004-07-01 .. 2005-12-31 unification minister
  office: KOR PTY 2006-02 .. 2007-12-19 presidential candidate
  office: KOR OPP 2008-02 .. 2025-07-24 opposition politician
  office: KOR GOV 2025-07-25 .. unification minister

person Chung Eui-yong
  short: Chung
  sex: m
  office: KOR GOV 2017-05-21 .. 2020-07-03 national security adviser
  office: KOR GOV 2021-02-09 .. 2022-05-11 foreign minister

person Chung Hong-won
  short: Chung
  sex: m
  office: KOR GOV 2013-02-26 .. 2015-02-16 prime minister

person Chung Ju-yung
  name: Chung Ju Yung
  short: Chung
  sex: m
  office: KOR BUS 1947 .. 2001-03-21 founder of Hyundai

person Chung Mong-hun
  name: Chung Mong Hun | Chung Mong-hoon
  short: Chung
  sex: m
  office: KOR BUS 1998 .. 2003-08-04 chairman of Hyundai Asan

person Chung Sye-kyun
  short: Chung
  sex: m
  office: KOR LEG 2016-06-09 .. 2018-05-29 speaker of parliament
  office: KOR GOV 2020-01-14 .. 2021-04-16 prime minister

person Chung Un-chan
  short: Chung
  sex: m
  office: KOR GOV 2009-09-28 .. 2010-08-11 prime minister

person Chung Won-shik
  name: Chung Won Shik
  short: Chung
  sex: m
  office: KOR GOV 1991-07-08 .. 1992-10-07 prime minister

person Goh Kun
  name: Go Kun | Koh Kun
  short: Goh | Koh
  sex: m
  office: KOR GOV 1997-03-04 .. 1998-03-03 prime minister
  office: KOR GOV 1998-07-01 .. 2002-06-30 mayor of Seoul
  office: KOR GOV 2003-02-27 .. 2004-05-25 prime minister, acting president in 2004

person Gong Ro-myung
  short: Gong
  sex: m
  office: KOR GOV 1994-12-24 .. 1996-11-07 foreign minister

person Han Dong-hoon
  short: Han
  sex: m
  office: KOR GOV 2022-05-17 .. 2023-12-21 justice minister
  office: KOR PTY 2023-12-26 .. 2024-12-16 leader of the People Power Party
  office: KOR OPP 2025-01 .. politician

person Han Duck-soo
  name: Han Duck Soo
  short: Han
  sex: m
  office: KOR GOV 2007-04-03 .. 2008-02-29 prime minister
  office: KOR GOV 2009-02 .. 2012-02 ambassador to the United States
  office: KOR GOV 2022-05-21 .. 2025-05-01 prime minister, acting president

person Han Min-koo
  short: Han
  sex: m
  office: KOR MIL 2010-07 .. 2011-10 chairman of the joint chiefs
  office: KOR GOV 2014-06-30 .. 2017-07-13 defence minister

person Han Myung-sook
  name: Han Myeong-sook
  short: Han
  sex: f
  office: KOR GOV 2006-04-20 .. 2007-03-07 prime minister
  office: KOR OPP 2012-01 .. 2012-04 leader of the Democratic United Party

person Han Seung-soo
  name: Han Seung Soo
  short: Han
  sex: m
  office: KOR GOV 2001-03-26 .. 2002-02-04 foreign minister
  office: KOR GOV 2008-02-29 .. 2009-09-28 prime minister

person Han Sung-joo
  name: Han Sung Joo
  short: Han
  sex: m
  office: KOR GOV 1993-02-26 .. 1994-12-24 foreign minister
  office: KOR GOV 2003-04 .. 2005-02 ambassador to the United States

person Hong Joon-pyo
  name: Hong Jun-pyo
  short: Hong
  sex: m
  office: KOR PTY 2011-07 .. 2017-05-09 governing party leader, governor, candidate
  office: KOR OPP 2017-05-10 .. 2022-06-30 opposition leader
  office: KOR GOV 2022-07-01 .. 2025-04-11 mayor of Daegu

person Hong Soon-young
  short: Hong
  sex: m
  office: KOR GOV 1998-08-04 .. 2000-01-14 foreign minister
  office: KOR GOV 2001-09 .. 2002-01 unification minister

person Hwang Kyo-ahn
  name: Hwang Kyo Ahn
  short: Hwang
  sex: m
  office: KOR GOV 2013-03 .. 2015-06-17 justice minister
  office: KOR GOV 2015-06-18 .. 2017-05-11 prime minister, acting president
  office: KOR OPP 2019-02-27 .. 2020-04-15 opposition leader

person Hyun In-taek
  short: Hyun
  sex: m
  office: KOR GOV 2009-02 .. 2011-09 unification minister

person Jang Dong-hyuk
  short: Jang
  sex: m
  office: KOR OPP 2025-08-26 .. leader of the People Power Party

person Jeong Eun-kyeong
  name: Jung Eun-kyeong
  short: Jeong | Jung
  sex: f
  office: KOR GOV 2017-07 .. 2022-05 head of the disease control agency
  office: KOR GOV 2025-07 .. health minister

person Jeong Kyeong-doo
  short: Jeong
  sex: m
  office: KOR MIL 2017-08 .. 2018-09-20 chairman of the joint chiefs
  office: KOR GOV 2018-09-21 .. 2020-09-17 defence minister

person Jeong Se-hyun
  short: Jeong
  sex: m
  office: KOR GOV 2002-01 .. 2004-06 unification minister

person Kang Kyung-wha
  name: Kang Kyung Wha
  short: Kang
  sex: f
  office: IGO:UN 2007-01 .. 2017-05 official
  office: KOR GOV 2017-06-18 .. 2021-02-08 foreign minister
  office: KOR GOV 2025-10 .. ambassador to the United States

person Kim Boo-kyum
  short: Kim
  sex: m
  office: KOR GOV 2017-06 .. 2019-04 interior minister
  office: KOR GOV 2021-05-14 .. 2022-05-11 prime minister

person Kim Dae-jung
  name: Kim Dae Jung
  short: Kim
  sex: m
  office: KOR OPP 1987-11 .. 1998-02-24 opposition leader
  office: KOR GOV 1998-02-25 .. 2003-02-25 president

person Kim Hwang-sik
  short: Kim
  sex: m
  office: KOR GOV 2010-10-01 .. 2013-02-26 prime minister

person Kim Jang-soo
  short: Kim
  sex: m
  office: KOR GOV 2006-11 .. 2008-02 defence minister
  office: KOR GOV 2013-03 .. 2014-05 national security adviser

person Kim Jong-pil
  name: Kim Jong Pil
  short: Kim
  sex: m
  office: KOR PTY 1990-01 .. 1998-03-02 politician
  office: KOR GOV 1998-03-03 .. 2000-01-13 prime minister
  office: KOR PTY 2000-01-14 .. 2004-04 politician

person Kim Keon-hee
  name: Kim Keon Hee | Kim Kun-hee
  short: Kim
  sex: f
  office: KOR GOV 2022-05-10 .. 2025-04-04 first lady

person Kim Kwan-jin
  short: Kim
  sex: m
  office: KOR GOV 2010-12-04 .. 2017-05-21 defence minister, national security adviser from 2014

person Kim Min-seok
  short: Kim
  sex: m
  office: KOR OPP 2020-06 .. 2025-07-02 Democratic Party politician
  office: KOR GOV 2025-07-03 .. prime minister

person Kim Moon-soo
  short: Kim
  sex: m
  office: KOR GOV 2006-07-01 .. 2014-06-30 governor of Gyeonggi
  office: KOR GOV 2024-08-30 .. 2025-04-08 labour minister
  office: KOR OPP 2025-04-09 .. presidential candidate

person Kim Sung-hwan
  name: Kim Sung-Hwan
  short: Kim
  sex: m
  office: KOR GOV 2010-10-08 .. 2013-03-11 foreign minister

person Kim Tae-young
  short: Kim
  sex: m
  office: KOR GOV 2009-09-23 .. 2010-12-03 defence minister

person Kim Yong-hyun
  short: Kim
  sex: m
  office: KOR GOV 2022-05-10 .. 2024-12-05 security chief, defence minister from September 2024

person Kim Young-sam
  name: Kim Young Sam
  short: Kim
  sex: m
  office: KOR OPP 1987-11 .. 1990-01-21 opposition leader
  office: KOR PTY 1990-01-22 .. 1993-02-24 leader of the Democratic Liberal Party
  office: KOR GOV 1993-02-25 .. 1998-02-25 president

person Kim Yung-ho
  short: Kim
  sex: m
  office: KOR GOV 2023-07-28 .. 2025-07 unification minister

person Kwon Seong-dong
  name: Kweon Seong-dong
  short: Kwon | Kweon
  sex: m
  office: KOR PTY 2022-04 .. 2025-06-03 floor leader of the People Power Party
  office: KOR OPP 2025-06-04 .. People Power Party politician

person Kwon Young-se
  short: Kwon
  sex: m
  office: KOR GOV 2013-06 .. 2015-03 ambassador to China
  office: KOR GOV 2022-05 .. 2023-07 unification minister
  office: KOR PTY 2024-12-30 .. 2025-05 interim leader of the People Power Party

person Lee Do-hoon
  short: Lee Do-hoon | Lee
  sex: m
  office: KOR GOV 2017-09 .. nuclear negotiator, ambassador to Russia

person Lee Hae-chan
  name: Lee Hae Chan
  short: Lee
  sex: m
  office: KOR GOV 2004-06-30 .. 2006-03-15 prime minister
  office: KOR PTY 2018-08 .. 2020-08 leader of the Democratic Party

person Lee Hoi-chang
  name: Lee Hoi Chang
  short: Lee
  sex: m
  office: KOR GOV 1993-12-17 .. 1994-04-22 prime minister
  office: KOR PTY 1996-01 .. 1998-02-24 presidential candidate
  office: KOR OPP 1998-08 .. 2008 opposition leader

person Lee In-young
  short: Lee
  sex: m
  office: KOR GOV 2020-07 .. 2022-05 unification minister

person Lee Jae-joung
  short: Lee
  sex: m
  office: KOR GOV 2006-12 .. 2008-02 unification minister

person Lee Jae-myung
  name: Lee Jae Myung
  short: Lee
  sex: m
  office: KOR GOV 2010-07-01 .. 2021-10-25 mayor of Seongnam, governor of Gyeonggi
  office: KOR PTY 2021-10-26 .. 2022-05-09 presidential candidate
  office: KOR OPP 2022-05-10 .. 2025-06-03 opposition leader
  office: KOR GOV 2025-06-04 .. president

person Lee Jae-yong
  name: Jay Y. Lee | Lee Jae Yong
  short: Lee
  sex: m
  office: KOR BUS 2012-12 .. chairman of Samsung

person Lee Jong-seok
  short: Lee
  sex: m
  office: KOR GOV 2003-03 .. 2006-12 national security official, unification minister
  office: KOR SPY 2025-06-25 .. intelligence chief

person Lee Jong-sup
  short: Lee
  sex: m
  office: KOR GOV 2022-05-10 .. 2023-10-06 defence minister
  office: KOR GOV 2024-03 .. 2024-03-29 ambassador to Australia

person Lee Joung-binn
  name: Lee Jung-bin
  short: Lee
  sex: m
  office: KOR GOV 2000-01-14 .. 2001-03-26 foreign minister

person Lee Jun-seok
  short: Lee
  sex: m
  office: KOR PTY 2021-06-11 .. 2023-12 leader of the People Power Party
  office: KOR OPP 2024-01 .. leader of the Reform Party

person Lee Kun-hee
  name: Lee Kun Hee
  short: Lee
  sex: m
  office: KOR BUS 1987-12 .. 2020-10-25 chairman of Samsung

person Lee Myung-bak
  name: Lee Myung Bak
  short: Lee
  sex: m
  office: KOR GOV 2002-07-01 .. 2006-06-30 mayor of Seoul
  office: KOR OPP 2006-07 .. 2008-02-24 opposition candidate
  office: KOR GOV 2008-02-25 .. 2013-02-25 president

person Lee Nak-yon
  name: Lee Nak-yeon
  short: Lee
  sex: m
  office: KOR GOV 2014-07 .. 2020-01-14 governor, prime minister from 2017
  office: KOR PTY 2020-08-29 .. 2021-03 leader of the Democratic Party

person Lee Sang-hee
  short: Lee
  sex: m
  office: KOR MIL 2005-04 .. 2006-11 chairman of the joint chiefs
  office: KOR GOV 2008-02-29 .. 2009-09-22 defence minister

person Lee Wan-koo
  short: Lee
  sex: m
  office: KOR GOV 2015-02-17 .. 2015-04-27 prime minister

person Lim Dong-won
  name: Lim Dong Won
  short: Lim
  sex: m
  office: KOR GOV 1998-02 .. 2003-02 national security adviser, unification minister, intelligence chief

person Moon Chung-in
  short: Moon
  sex: m
  office: KOR GOV 2017-05 .. 2021-02 presidential adviser

person Moon Jae-in
  name: Moon Jae In
  short: Moon
  sex: m
  office: KOR GOV 2003-02 .. 2008-02-24 presidential chief of staff
  office: KOR OPP 2012-06 .. 2017-05-09 leader of the Democratic Party
  office: KOR GOV 2017-05-10 .. 2022-05-09 president

person Na Kyung-won
  short: Na
  sex: f
  office: KOR OPP 2017-05-10 .. conservative politician

person Oh Se-hoon
  name: Oh Se Hoon
  short: Oh
  sex: m
  office: KOR GOV 2006-07-01 .. 2011-08-26 mayor of Seoul
  office: KOR GOV 2021-04-08 .. mayor of Seoul

person Park Geun-hye
  name: Park Geun Hye
  short: Park
  sex: f
  office: KOR OPP 2004-03 .. 2008-02-24 leader of the Grand National Party
  office: KOR PTY 2008-02-25 .. 2013-02-24 governing party politician
  office: KOR GOV 2013-02-25 .. 2017-03-10 president

person Park Jie-won
  name: Park Jie Won | Park Ji-won
  short: Park
  sex: m
  office: KOR GOV 1998-02 .. 2003-02 presidential aide, culture minister
  office: KOR OPP 2008-05 .. 2020-07-28 opposition politician
  office: KOR SPY 2020-07-29 .. 2022-05 intelligence chief

person Park Jin
  short: Park
  sex: m
  office: KOR GOV 2022-05-12 .. 2024-01-10 foreign minister

person Park Won-soon
  name: Park Won Soon
  short: Park
  sex: m
  office: KOR CVL 1994 .. 2011-10-26 activist
  office: KOR GOV 2011-10-27 .. 2020-07-09 mayor of Seoul

person Roh Moo-hyun
  name: Roh Moo Hyun
  short: Roh
  sex: m
  office: KOR PTY 2002-04 .. 2003-02-24 presidential candidate
  office: KOR GOV 2003-02-25 .. 2008-02-25 president

person Roh Tae-woo
  name: Roh Tae Woo
  short: Roh
  sex: m
  office: KOR GOV 1988-02-25 .. 1993-02-25 president

person Ryoo Kihl-jae
  short: Ryoo
  sex: m
  office: KOR GOV 2013-03 .. 2015-03 unification minister

person Shin Won-sik
  short: Shin
  sex: m
  office: KOR GOV 2023-10-07 .. 2025-06-03 defence minister, national security adviser from 2024

person Sohn Hak-kyu
  short: Sohn
  sex: m
  office: KOR OPP 2007-03 .. opposition leader

person Song Min-soon
  short: Song Min-soon
  sex: m
  office: KOR GOV 2005-01 .. 2006-11 nuclear negotiator, national security adviser
  office: KOR GOV 2006-12-01 .. 2008-02-29 foreign minister

person Song Young-moo
  short: Song Young-moo
  sex: m
  office: KOR GOV 2017-07-13 .. 2018-09-21 defence minister

person Suh Hoon
  short: Suh
  sex: m
  office: KOR SPY 2017-06-01 .. 2020-07-02 intelligence chief
  office: KOR GOV 2020-07-03 .. 2022-05-09 national security adviser

person Suh Wook
  short: Suh
  sex: m
  office: KOR GOV 2020-09-18 .. 2022-05-10 defence minister

person Wi Sung-lac
  short: Wi
  sex: m
  office: KOR GOV 2009-03 .. 2015 nuclear negotiator, ambassador to Russia
  office: KOR GOV 2025-06-04 .. national security adviser

person Woo Won-shik
  short: Woo
  sex: m
  office: KOR LEG 2024-06-05 .. 2026-05-29 speaker of parliament

person Yoo Chong-ha
  short: Yoo
  sex: m
  office: KOR GOV 1996-11-07 .. 1998-03-03 foreign minister

person Yoo Seong-min
  name: Yoo Seung-min
  short: Yoo
  sex: m
  office: KOR PTY 2015-02 .. politician

person Yoon Kwang-ung
  short: Yoon
  sex: m
  office: KOR GOV 2004-07 .. 2006-11 defence minister

person Yoon Suk Yeol
  name: Yoon Suk-yeol | Yoon Seok-youl | Yoon Seok-yeol
  short: Yoon
  sex: m
  office: KOR JUD 2019-07-25 .. 2021-03-04 chief prosecutor
  office: KOR OPP 2021-06-29 .. 2022-05-09 opposition candidate
  office: KOR GOV 2022-05-10 .. 2025-04-04 president

person Yoon Young-kwan
  short: Yoon
  sex: m
  office: KOR GOV 2003-02-27 .. 2004-01-15 foreign minister

person Yu Myung-hwan
  name: Yoo Myung-hwan
  short: Yu
  sex: m
  office: KOR GOV 2008-02-29 .. 2010-09-04 foreign minister

person Yun Byung-se
  short: Yun
  sex: m
  office: KOR GOV 2013-03-11 .. 2017-06-18 foreign minister

# LAO Laos

person Bouasone Bouphavanh
  short: Bouasone | Bouphavanh
  sex: m
  office: LAO GOV 2006-06-08 .. 2010-12-23 prime minister

person Bounnhang Vorachith
  name: Bounnhang Vorachit | Bounnyang Vorachith
  short: Bounnhang | Vorachith | Bounnyang | Vorachit
  sex: m
  office: LAO GOV 2001-03-27 .. 2021-03-22 prime minister, vice president, president from 2016

person Choummaly Sayasone
  short: Choummaly | Sayasone
  sex: m
  office: LAO GOV 1991 .. 2016-04-20 defence minister, president from 2006

person Kaysone Phomvihane
  name: Kaysone Phomvihan
  short: Kaysone | Phomvihane
  sex: m
  office: LAO GOV 1975-12-02 .. 1992-11-21 president, prime minister to 1991

person Khamtai Siphandon
  name: Khamtay Siphandone | Khamtay Siphandon
  short: Khamtai | Khamtay | Siphandon | Siphandone
  sex: m
  office: LAO GOV 1991-08-15 .. 2006-06-08 president, prime minister to 1998

person Nouhak Phoumsavan
  name: Nouhak Phoumsavanh
  short: Nouhak | Phoumsavan
  sex: m
  office: LAO GOV 1992-11-25 .. 1998-02-24 president

person Phankham Viphavanh
  name: Phankham Viphavan
  short: Phankham | Viphavanh
  sex: m
  office: LAO GOV 2021-03-22 .. 2022-12-30 prime minister

person Saleumxay Kommasith
  short: Saleumxay | Kommasith
  sex: m
  office: LAO GOV 2016-04-20 .. deputy prime minister, foreign minister to 2024

person Sisavath Keobounphanh
  name: Sisavat Keobounphanh
  short: Sisavath | Keobounphanh
  sex: m
  office: LAO GOV 1998-02-24 .. 2001-03-27 prime minister

person Sombath Somphone
  short: Sombath | Somphone
  sex: m
  office: LAO CVL 1996 .. activist

person Somsavat Lengsavad
  short: Somsavat | Lengsavad
  sex: m
  office: LAO GOV 1993 .. 2016-04 foreign minister to 2006, deputy prime minister

person Sonexay Siphandone
  name: Sonexay Siphandon
  short: Sonexay | Siphandone
  sex: m
  office: LAO GOV 2022-12-30 .. prime minister

person Thongloun Sisoulith
  name: Thongloun Sisoulit
  short: Thongloun | Sisoulith
  sex: m
  office: LAO GOV 2006-06-08 .. president, foreign minister to 2016, prime minister to 2021

person Thongsing Thammavong
  short: Thongsing | Thammavong
  sex: m
  office: LAO GOV 2010-12-23 .. 2016-04-20 prime minister

person Vang Pao
  name: General Vang Pao
  short: Vang Pao | Pao
  sex: m
  office: LAO OPP 1975 .. 2011-01-06 exiled Hmong general

# LKA Sri Lanka

person Ali Sabry
  name: M.U.M. Ali Sabry
  sex: m
  office: LKA GOV 2020-08-12 .. 2022-07-21 justice minister, finance minister
  office: LKA GOV 2022-07-22 .. 2024-09-23 foreign minister

person Anton Balasingham
  sex: m
  office: LKA REB 1979 .. 2006-12-14 chief negotiator of the Tamil Tigers

person Anura Kumara Dissanayake
  name: Anura Dissanayake | Anura Kumara Dissanayaka
  short: Dissanayake | Dissanayaka
  sex: m
  office: LKA OPP 2014-02-02 .. 2024-09-22 leader of the JVP
  office: LKA GOV 2024-09-23 .. president

person Balasingham Nadesan
  name: B. Nadesan
  sex: m
  office: LKA REB 2007-11 .. political leader of the Tamil Tigers

person Basil Rajapaksa
  name: Basil Rajapakse
  short: Rajapaksa | Rajapakse | Basil
  sex: m
  office: LKA GOV 2007 .. 2015-01-09 adviser, economic development minister
  office: LKA PTY 2016-11 .. 2021-07-07 leader of the SLPP
  office: LKA GOV 2021-07-08 .. 2022-04-03 finance minister

person Chandrika Kumaratunga
  name: Chandrika Bandaranaike Kumaratunga | Chandrika Kumaratunge
  short: Kumaratunga | Kumaratunge | Chandrika
  sex: f
  office: LKA GOV 1994-08-19 .. 1994-11-11 prime minister
  office: LKA GOV 1994-11-12 .. 2005-11-19 president

person Colonel Karuna
  name: Karuna Amman | Vinayagamoorthy Muralitharan | Vinayagamurthi Muralitharan | Karuna
  short: Karuna | Muralitharan
  sex: m
  office: LKA REB 1983 .. 2004-06 commander of the Tamil Tigers
  office: LKA PRM 2004-07 .. 2008-10-06 leader of the TMVP
  office: LKA GOV 2008-10-07 .. 2015-01-09 deputy minister

person D.M. Jayaratne
  name: Disanayaka Mudiyanselage Jayaratne | DM Jayaratne
  sex: m
  office: LKA GOV 2010-04-21 .. 2015-01-09 prime minister

person Dinesh Gunawardena
  name: Dinesh Gunawardane
  sex: m
  office: LKA GOV 2019-11-22 .. 2020-08-11 foreign minister
  office: LKA GOV 2020-08-12 .. 2021-08-16 foreign minister
  office: LKA GOV 2022-07-22 .. 2024-09-23 prime minister

person Dingiri Banda Wijetunga
  name: D.B. Wijetunga | Dingiri Banda Wijetunge
  sex: m
  office: LKA GOV 1989-03-06 .. 1993-05-01 prime minister
  office: LKA GOV 1993-05-02 .. 1994-11-12 president

person Douglas Devananda
  sex: m
  office: LKA REB 1981 .. 1990-05 EPDP leader
  office: LKA PRM 1990-06 .. 1994-07 leader of the EPDP
  office: LKA GOV 1994-08 .. 2015-01 minister
  office: LKA GOV 2019-11 .. 2024-09-23 fisheries minister

person Gamini Lakshman Peiris
  name: G.L. Peiris | GL Peiris
  sex: m
  office: LKA GOV 1994-08 .. 2004-04 justice minister, chief government negotiator
  office: LKA GOV 2010-04-23 .. 2015-01-09 foreign minister
  office: LKA GOV 2020-08-12 .. 2021-08-15 education minister
  office: LKA GOV 2021-08-16 .. 2022-07-22 foreign minister
  office: LKA OPP 2022-08 .. opposition politician

person Gotabaya Rajapaksa
  name: Gotabhaya Rajapaksa | Gotabaya Rajapakse | Gotabhaya Rajapakse
  short: Rajapaksa | Rajapakse | Gotabaya
  sex: m
  office: LKA GOV 2005-11-25 .. 2015-01-09 defence secretary
  office: LKA OPP 2015-01-10 .. 2019-11-17 opposition politician
  office: LKA GOV 2019-11-18 .. 2022-07-14 president

person Harini Amarasuriya
  sex: f
  office: LKA LEG 2020-08 .. 2024-09-23 member of parliament
  office: LKA GOV 2024-09-24 .. prime minister

person Keheliya Rambukwella
  sex: m
  office: LKA GOV 2006-08 .. 2015-01-09 defence spokesman, information minister
  office: LKA GOV 2020-08 .. 2023-10 information minister, health minister

person Lakshman Kadirgamar
  name: Laxman Kadirgamar
  sex: m
  office: LKA GOV 1994-08-19 .. 2001-12-07 foreign minister
  office: LKA GOV 2004-04-06 .. 2005-08-12 foreign minister

person Mahinda Rajapaksa
  name: Mahinda Rajapakse | Percy Mahendra Rajapaksa
  short: Rajapaksa | Rajapakse | Mahinda
  sex: m
  office: LKA OPP 2002-02-06 .. 2004-04-05 opposition leader
  office: LKA GOV 2004-04-06 .. 2005-11-18 prime minister
  office: LKA GOV 2005-11-19 .. 2015-01-09 president
  office: LKA OPP 2015-01-10 .. 2018-10-25 opposition politician
  office: LKA GOV 2018-10-26 .. 2018-12-15 prime minister
  office: LKA OPP 2018-12-18 .. 2019-11-20 opposition leader
  office: LKA GOV 2019-11-21 .. 2022-05-09 prime minister
  office: LKA PTY 2022-05-10 .. 2024-09-23 leader of the SLPP
  office: LKA OPP 2024-09-24 .. leader of the SLPP

person Maithripala Sirisena
  short: Sirisena
  sex: m
  office: LKA GOV 2004-04 .. 2014-11-20 health minister
  office: LKA OPP 2014-11-21 .. 2015-01-08 opposition candidate
  office: LKA GOV 2015-01-09 .. 2019-11-18 president
  office: LKA OPP 2022-04 .. leader of the Sri Lanka Freedom Party

person Mangala Samaraweera
  sex: m
  office: LKA GOV 2005-11-23 .. 2007-01-28 foreign minister
  office: LKA OPP 2007-02 .. 2015-01-11 opposition politician
  office: LKA GOV 2015-01-12 .. 2019-11-18 foreign minister to 2017, finance minister

person Namal Rajapaksa
  short: Rajapaksa | Namal
  sex: m
  office: LKA LEG 2010-04 .. 2020-08-11 member of parliament
  office: LKA GOV 2020-08-12 .. 2022-04-03 sports minister
  office: LKA OPP 2022-05 .. SLPP politician

person Palitha Kohona
  sex: m
  office: LKA GOV 2006 .. 2009-08 head of the peace secretariat, foreign secretary
  office: LKA GOV 2009-09 .. 2015-01 ambassador to the United Nations

person Pottu Amman
  short: Pottu Amman
  sex: m
  office: LKA REB 1988 .. intelligence chief of the Tamil Tigers

person Rajavarothayam Sampanthan
  name: R. Sampanthan | R Sampanthan
  sex: m
  office: LKA OPP 2001-10 .. 2024-06-30 leader of the Tamil National Alliance

person Ranasinghe Premadasa
  sex: m
  office: LKA GOV 1989-01-02 .. 1993-05-01 president

person Ranil Wickremesinghe
  name: Ranil Wickremasinghe | Ranil Wickramasinghe | Ranil Wickramasingha
  short: Wickremesinghe | Wickremasinghe | Wickramasinghe | Ranil
  sex: m
  office: LKA GOV 1993-05-07 .. 1994-08-19 prime minister
  office: LKA OPP 1994-11 .. 2001-12-08 opposition leader
  office: LKA GOV 2001-12-09 .. 2004-04-06 prime minister
  office: LKA OPP 2004-04-07 .. 2015-01-08 opposition leader
  office: LKA GOV 2015-01-09 .. 2018-10-26 prime minister
  office: LKA GOV 2018-10-27 .. 2019-11-21 prime minister
  office: LKA OPP 2019-11-22 .. 2022-05-11 leader of the United National Party
  office: LKA GOV 2022-05-12 .. 2024-09-23 prime minister, president from July 2022
  office: LKA OPP 2024-09-24 .. leader of the United National Party

person Rasiah Ilanthirayan
  name: Rasiah Ilanthiraiyan | Rasaiah Ilanthirayan
  sex: m
  office: LKA REB 2005 .. 2009-05 military spokesman of the Tamil Tigers

person Ratnasiri Wickremanayake
  name: Ratnasiri Wickramanayake | Ratnasiri Wickramanayaka
  sex: m
  office: LKA GOV 2000-08-10 .. 2001-12-07 prime minister
  office: LKA GOV 2005-11-21 .. 2010-04-21 prime minister

person Rohana Wijeweera
  sex: m
  office: LKA REB 1965 .. leader of the JVP

person Rohitha Bogollagama
  name: Rohita Bogollagama
  sex: m
  office: LKA GOV 2007-01-28 .. 2010-04-22 foreign minister

person S.P. Thamilselvan
  name: S.P. Tamilselvan | S. P. Thamilselvan | Thamilselvan | SP Thamilselvan
  short: Thamilselvan | Tamilselvan
  sex: m
  office: LKA REB 1993 .. political leader of the Tamil Tigers

person Sajith Premadasa
  sex: m
  office: LKA GOV 2015-01 .. 2019-11-21 housing minister
  office: LKA OPP 2020-01-03 .. opposition leader

person Sarath Fonseka
  name: Sarath Fonseca
  sex: m
  office: LKA MIL 2005-12-06 .. 2009-11-16 army chief
  office: LKA OPP 2009-11-26 .. 2015-01-08 opposition leader
  office: LKA GOV 2016-02 .. 2018-12 minister

person Selvarasa Pathmanathan
  name: Kumaran Pathmanathan | Selvarajah Pathmanathan
  short: Pathmanathan | KP
  sex: m
  office: LKA REB 1983 .. 2009-08 arms procurer of the Tamil Tigers

person Shavendra Silva
  sex: m
  office: LKA MIL 2007 .. 2024-12-31 army commander, chief of defence staff from 2020

person Sirimavo Bandaranaike
  name: Sirima Bandaranaike
  short: Bandaranaike
  sex: f
  office: LKA OPP 1989-03 .. 1994-11-13 opposition leader
  office: LKA GOV 1994-11-14 .. 2000-08-10 prime minister

person Tilak Marapana
  sex: m
  office: LKA GOV 2001-12 .. 2003-11-04 defence minister
  office: LKA GOV 2017-08-15 .. 2019-11-18 foreign minister

person Tyronne Fernando
  sex: m
  office: LKA GOV 2001-12 .. 2004-04 foreign minister

person Udaya Nanayakkara
  sex: m
  office: LKA MIL 2007 .. 2010 military spokesman

person Velupillai Prabhakaran
  name: Vellupillai Prabhakaran | Velupillai Pirapaharan | Velupillai Prabakaran
  short: Prabhakaran | Pirapaharan | Prabakaran
  sex: m
  office: LKA REB 1976-05 .. leader of the Tamil Tigers

person Vijitha Herath
  sex: m
  office: LKA OPP 2000-10 .. 2024-09-23 JVP politician
  office: LKA GOV 2024-09-24 .. foreign minister

# MAC Macau

person Edmund Ho
  name: Edmund Ho Hau-wah
  short: Ho
  sex: m
  office: MAC GOV 1999-12-20 .. 2009-12-20 chief executive

person Fernando Chui
  name: Fernando Chui Sai-on
  short: Chui
  sex: m
  office: MAC GOV 2009-12-20 .. 2019-12-20 chief executive

person Ho Iat Seng
  name: Ho Iat-seng
  short: Ho
  sex: m
  office: MAC GOV 2019-12-20 .. 2024-12-20 chief executive

person Sam Hou Fai
  name: Sam Hou-fai
  short: Sam
  sex: m
  office: MAC GOV 2024-12-20 .. chief executive

person Stanley Ho
  sex: m
  office: MAC BUS 1962 .. 2020-05-26 casino owner

# MDV Maldives

person Abdulla Shahid
  name: Abdullah Shahid
  sex: m
  office: MDV LEG 2009-05 .. 2014-05 speaker of parliament
  office: MDV GOV 2018-11-17 .. 2023-11-17 foreign minister, president of the UN General Assembly in 2021

person Abdulla Yameen
  name: Abdulla Yameen Abdul Gayoom | Abdullah Yameen
  short: Yameen
  sex: m
  office: MDV GOV 2013-11-17 .. 2018-11-17 president
  office: MDV OPP 2018-11-18 .. opposition leader

person Ahmed Shaheed
  sex: m
  office: MDV GOV 2005-07 .. 2007-08 foreign minister
  office: MDV GOV 2008-11 .. 2011-05 foreign minister
  office: IGO:UN 2011-06 .. 2022-10 special rapporteur

person Ibrahim Mohamed Solih
  name: Ibrahim Solih
  short: Solih
  sex: m
  office: MDV OPP 2012-02 .. 2018-11-16 opposition politician
  office: MDV GOV 2018-11-17 .. 2023-11-17 president

person Maumoon Abdul Gayoom
  name: Maumoon Gayoom
  sex: m
  office: MDV GOV 1978-11-11 .. 2008-11-11 president
  office: MDV OPP 2008-11-12 .. 2012-02-07 opposition leader
  office: MDV PTY 2012-02-08 .. opposition politician

person Mohamed Muizzu
  name: Mohammed Muizzu
  short: Muizzu
  sex: m
  office: MDV GOV 2012-05 .. 2023-11-16 housing minister, mayor of Male
  office: MDV GOV 2023-11-17 .. president

person Mohamed Nasheed
  name: Mohammed Nasheed
  sex: m
  office: MDV OPP 2003 .. 2008-11-10 opposition leader
  office: MDV GOV 2008-11-11 .. 2012-02-07 president
  office: MDV OPP 2012-02-08 .. 2018-11-17 opposition leader
  office: MDV LEG 2019-05-29 .. 2023-11-13 speaker of parliament

person Mohamed Waheed Hassan
  name: Mohammed Waheed Hassan | Mohamed Waheed | Mohammed Waheed Hassan Manik
  short: Waheed | Hassan
  sex: m
  office: MDV GOV 2008-11-11 .. 2013-11-17 vice president, president from 2012

person Moosa Zameer
  sex: m
  office: MDV GOV 2023-11-17 .. 2024-09 foreign minister

# MMR Myanmar

person Ashin Gambira
  name: U Gambira
  short: Gambira
  sex: m
  office: MMR REL 2007-09 .. 2012 monk and protest leader

person Ata Ullah
  name: Ataullah Abu Ammar Jununi | Ata Ullah Abu Ammar Jununi | Ataullah abu Ammar Jununi
  short: Ata Ullah | Ataullah | Jununi
  sex: m
  office: MMR REB 2016-10 .. leader of the Arakan Rohingya Salvation Army

person Aung San Suu Kyi
  name: Daw Aung San Suu Kyi | Suu Kyi | Daw Suu
  short: Suu Kyi | Daw Aung San Suu Kyi
  sex: f
  office: MMR OPP 1988-08 .. 2016-03-29 leader of the National League for Democracy
  office: MMR GOV 2016-03-30 .. 2021-01-31 state counsellor, foreign minister
  office: MMR OPP 2021-02-01 .. deposed leader

person Aung Shwe
  name: U Aung Shwe
  short: Aung Shwe
  sex: m
  office: MMR OPP 1990 .. 2010 chairman of the National League for Democracy

person Bao Youxiang
  name: Pao Yu-chang | Pao Yu Hsiang
  short: Bao | Pao
  sex: m
  office: MMR REB 1989 .. leader of the United Wa State Army

person Bo Mya
  name: General Bo Mya
  short: Bo Mya
  sex: m
  office: MMR REB 1976 .. 2006-12-24 leader of the Karen National Union

person Brang Seng
  name: Maran Brang Seng
  short: Brang Seng
  sex: m
  office: MMR REB 1975 .. 1994-08-08 leader of the Kachin Independence Organisation

person Dr. Sasa
  name: Dr Sasa | Salai Maung Taing San
  short: Sasa | Dr. Sasa | Dr Sasa
  sex: m
  office: MMR OPP 2021-02-22 .. spokesman of the National Unity Government

person Duwa Lashi La
  short: Duwa Lashi La
  sex: m
  office: MMR OPP 2021-04-16 .. acting president of the National Unity Government

person Gun Maw
  name: Sumlut Gun Maw | General Gun Maw
  short: Gun Maw
  sex: m
  office: MMR REB 2011 .. general of the Kachin Independence Army

person Htin Kyaw
  name: U Htin Kyaw
  short: Htin Kyaw
  sex: m
  office: MMR GOV 2016-03-30 .. 2018-03-21 president

person Johnny Htoo
  short: Htoo | Johnny
  sex: m
  office: MMR REB 1997 .. 2001-01 leader of God's Army

person Khaing Thukha
  name: Khine Thu Kha | Khaing Thu Kha
  short: Khaing Thukha | Khine Thu Kha
  sex: m
  office: MMR REB 2018 .. spokesman of the Arakan Army

person Khin Nyunt
  name: General Khin Nyunt | Lieutenant General Khin Nyunt
  short: Khin Nyunt
  sex: m
  office: MMR GOV 1988-09-18 .. 2004-10-18 intelligence chief, prime minister from 2003

person Khun Sa
  name: Chang Chi-fu
  short: Khun Sa
  sex: m
  office: MMR REB 1985 .. 1996-01-07 leader of the Mong Tai Army
  office: MMR CRM 1996-01-08 .. 2007-10-26 drug lord

person Ko Ko Gyi
  short: Ko Ko Gyi
  sex: m
  office: MMR OPP 1988-08 .. student leader

person Kyaw Moe Tun
  short: Kyaw Moe Tun
  sex: m
  office: MMR GOV 2020-10 .. 2021-02-26 ambassador to the United Nations
  office: MMR OPP 2021-02-27 .. ambassador to the United Nations

person Luther Htoo
  short: Htoo | Luther
  sex: m
  office: MMR REB 1997 .. 2001-01 leader of God's Army

person Lway Yay Oo
  short: Lway Yay Oo
  sex: f
  office: MMR REB 2021 .. spokeswoman of the Ta'ang National Liberation Army

person Mahn Sha
  name: Pado Mahn Sha | Padoh Mahn Sha
  short: Mahn Sha
  sex: m
  office: MMR REB 2000 .. secretary-general of the Karen National Union

person Mahn Win Khaing Than
  short: Mahn Win Khaing Than
  sex: m
  office: MMR LEG 2016-02-03 .. 2021-01-31 speaker of the upper house
  office: MMR OPP 2021-04-16 .. prime minister of the National Unity Government

person Maung Aye
  name: General Maung Aye
  short: Maung Aye
  sex: m
  office: MMR GOV 1993 .. 2011-03-30 deputy junta leader

person Min Aung Hlaing
  name: Senior General Min Aung Hlaing | General Min Aung Hlaing | Gen. Min Aung Hlaing
  short: Min Aung Hlaing
  sex: m
  office: MMR MIL 2011-03-30 .. 2021-01-31 commander of the armed forces
  office: MMR GOV 2021-02-01 .. junta leader, president from 2026

person Min Ko Naing
  short: Min Ko Naing
  sex: m
  office: MMR OPP 1988-08 .. student leader

person Mya Tun Oo
  short: Mya Tun Oo
  sex: m
  office: MMR MIL 2016 .. 2021-01-31 general
  office: MMR GOV 2021-02-01 .. defence minister to 2023, transport minister

person Myint Swe
  name: U Myint Swe
  short: Myint Swe
  sex: m
  office: MMR GOV 2011 .. 2025-08-07 vice president, acting president from 2021

person Naw Bu
  name: Colonel Naw Bu
  short: Naw Bu
  sex: m
  office: MMR REB 2013 .. spokesman of the Kachin Independence Army

person Ne Win
  name: General Ne Win | U Ne Win
  short: Ne Win
  sex: m
  office: MMR ELI 1988-07-23 .. 2002-12-05 former ruler

person Nyan Win
  short: Nyan Win
  sex: m
  office: MMR GOV 2004-09-18 .. 2011-03-30 foreign minister

person Nyo Saw
  name: General Nyo Saw
  short: Nyo Saw
  sex: m
  office: MMR GOV 2023 .. 2026 adviser of the junta, prime minister from July 2025

person Ohn Gyaw
  short: Ohn Gyaw
  sex: m
  office: MMR GOV 1991-09 .. 1998-11 foreign minister

person Padoh Saw Taw Nee
  name: Saw Taw Nee
  short: Saw Taw Nee
  sex: m
  office: MMR REB 2018 .. spokesman of the Karen National Union

person Peng Jiasheng
  name: Phone Kya Shin | Peng Kya Shin | Pheung Kya-shin
  short: Peng | Phone Kya Shin
  sex: m
  office: MMR REB 1989 .. leader of the Kokang rebels

person Saw Ba Thin
  name: Saw Ba Thin Sein
  short: Saw Ba Thin
  sex: m
  office: MMR REB 2000 .. 2008-05 leader of the Karen National Union

person Saw Chit Thu
  name: Colonel Saw Chit Thu
  short: Saw Chit Thu
  sex: m
  office: MMR PRM 2010 .. leader of the Karen border guard force

person Saw Maung
  name: General Saw Maung
  short: Saw Maung
  sex: m
  office: MMR GOV 1988-09-18 .. 1992-04-23 junta leader

person Saw Mutu Say Poe
  name: Mutu Say Poe
  short: Mutu Say Poe
  sex: m
  office: MMR REB 2008 .. leader of the Karen National Union

person Sein Win
  name: Dr. Sein Win
  short: Sein Win
  sex: m
  office: MMR OPP 1990-12-18 .. 2012-09 prime minister of the exile government

person Shwe Mann
  name: Thura Shwe Mann
  short: Shwe Mann
  sex: m
  office: MMR MIL 2001 .. 2010-08 general
  office: MMR LEG 2011-01-31 .. 2016-01-29 speaker of parliament

person Soe Win
  name: General Soe Win
  short: Soe Win
  sex: m
  office: MMR GOV 2004-10-19 .. 2007-10-12 prime minister

person Than Shwe
  name: General Than Shwe | Senior General Than Shwe
  short: Than Shwe
  sex: m
  office: MMR GOV 1992-04-23 .. 2011-03-30 junta leader

person Than Swe
  short: Than Swe
  sex: m
  office: MMR GOV 2023-02-01 .. 2026-04 foreign minister

person Thein Sein
  name: U Thein Sein
  short: Thein Sein
  sex: m
  office: MMR GOV 2004 .. 2016-03-30 prime minister from 2007, president from 2011

person Tin Aung Myint Oo
  short: Tin Aung Myint Oo
  sex: m
  office: MMR GOV 2007 .. 2012-07-01 junta member, vice president

person Tin Oo
  name: U Tin Oo | Tin U
  short: Tin Oo | Tin U
  sex: m
  office: MMR OPP 1988-09 .. 2024-06-01 National League for Democracy leader

person Twan Mrat Naing
  name: Tun Myat Naing | Twan Myat Naing
  short: Twan Mrat Naing | Tun Myat Naing
  sex: m
  office: MMR REB 2009 .. leader of the Arakan Army

person U Lwin
  short: U Lwin
  sex: m
  office: MMR OPP 1990 .. 2008 National League for Democracy spokesman

person U Nyan Win
  name: Nyan Win
  short: Nyan Win
  sex: m
  office: MMR OPP 2003 .. 2021-07-20 spokesman of the National League for Democracy

person Vice Senior General Soe Win
  name: Vice-Senior General Soe Win | Vice Senior Gen. Soe Win | Soe Win
  short: Soe Win
  sex: m
  office: MMR MIL 2011 .. 2021-01-31 deputy commander of the armed forces
  office: MMR GOV 2021-02-01 .. deputy junta leader

person Win Aung
  short: Win Aung
  sex: m
  office: MMR GOV 1998-11 .. 2004-09-18 foreign minister

person Win Myint
  name: U Win Myint
  short: Win Myint
  sex: m
  office: MMR LEG 2016-02-01 .. 2018-03-21 speaker of parliament
  office: MMR GOV 2018-03-30 .. 2021-01-31 president
  office: MMR OPP 2021-02-01 .. deposed president

person Win Tin
  name: U Win Tin
  short: Win Tin
  sex: m
  office: MMR OPP 1988-09 .. 2014-04-21 National League for Democracy leader

person Wirathu
  name: Ashin Wirathu | U Wirathu
  short: Wirathu
  sex: m
  office: MMR REL 2001 .. nationalist monk

person Wunna Maung Lwin
  short: Wunna Maung Lwin
  sex: m
  office: MMR GOV 2011-03-30 .. 2016-03-30 foreign minister
  office: MMR GOV 2021-02-01 .. 2023-02-01 foreign minister

person Ye Htut
  short: Ye Htut
  sex: m
  office: MMR GOV 2011 .. 2016-03-30 presidential spokesman, information minister

person Ye Win Oo
  name: General Ye Win Oo
  short: Ye Win Oo
  sex: m
  office: MMR MIL 2021-02 .. junta general, commander of the armed forces from 2026

person Zaw Htay
  short: Zaw Htay
  sex: m
  office: MMR GOV 2011 .. 2021-01-31 presidential spokesman

person Zaw Min Tun
  name: Major General Zaw Min Tun
  short: Zaw Min Tun
  sex: m
  office: MMR MIL 2016 .. 2021-01 military spokesman
  office: MMR GOV 2021-02-01 .. junta spokesman

person Zin Mar Aung
  short: Zin Mar Aung
  sex: f
  office: MMR OPP 2016-02 .. foreign minister of the National Unity Government

# MNG Mongolia

person Battsetseg Batmunkh
  name: Batmunkhiin Battsetseg | Batmunkh Battsetseg
  short: Battsetseg
  sex: f
  office: MNG GOV 2021-01-29 .. foreign minister

person Gombojavyn Zandanshatar
  name: Zandanshatar Gombojav | Gombojav Zandanshatar
  short: Zandanshatar
  sex: m
  office: MNG GOV 2009-10 .. 2012-08 foreign minister
  office: MNG LEG 2019-02 .. 2024-07 speaker of parliament
  office: MNG GOV 2025-06-13 .. 2026-03 prime minister

person Khaltmaagiin Battulga
  name: Khaltmaa Battulga
  short: Battulga
  sex: m
  office: MNG GOV 2017-07-10 .. 2021-06-25 president

person Luvsannamsrain Oyun-Erdene
  name: Oyun-Erdene Luvsannamsrai | Luvsannamsrai Oyun-Erdene | Oyunerdene Luvsannamsrai | Luvsannamsrai Oyunerdene
  short: Oyun-Erdene
  sex: m
  office: MNG GOV 2021-01-27 .. 2025-06-13 prime minister

person Miyeegombyn Enkhbold
  name: Miyegombo Enkhbold
  short: Enkhbold
  sex: m
  office: MNG GOV 2006-01-25 .. 2007-11-22 prime minister

person Nambaryn Enkhbayar
  name: Nambar Enkhbayar
  short: Enkhbayar
  sex: m
  office: MNG GOV 2000-07-26 .. 2004-08-20 prime minister
  office: MNG GOV 2005-06-24 .. 2009-06-18 president

person Natsagiin Bagabandi
  short: Bagabandi
  sex: m
  office: MNG GOV 1997-06-20 .. 2005-06-24 president

person Nyam-Osoryn Uchral
  name: Uchral Nyam-Osor | Nyam-Osor Uchral
  short: Uchral
  sex: m
  office: MNG GOV 2022-08 .. 2025-10 minister
  office: MNG LEG 2025-11 .. 2026-03-29 speaker of parliament
  office: MNG GOV 2026-03-30 .. prime minister

person Punsalmaagiin Ochirbat
  short: Ochirbat
  sex: m
  office: MNG GOV 1990-03-21 .. 1997-06-20 president

person Sanjaagiin Bayar
  name: Sanjaa Bayar
  short: Bayar
  sex: m
  office: MNG GOV 2007-11-22 .. 2009-10-29 prime minister

person Sukhbaatar Batbold
  name: Sukhbaataryn Batbold
  short: Batbold
  sex: m
  office: MNG GOV 2008-09 .. 2012-08-10 foreign minister, prime minister from 2009

person Tsakhiagiin Elbegdorj
  name: Tsakhia Elbegdorj
  short: Elbegdorj
  sex: m
  office: MNG GOV 1998-04-23 .. 1998-12-09 prime minister
  office: MNG GOV 2004-08-20 .. 2006-01-13 prime minister
  office: MNG GOV 2009-06-18 .. 2017-07-10 president

person Ukhnaagiin Khurelsukh
  name: Ukhnaa Khurelsukh | Khurelsukh Ukhnaa | Ukhnaagiin Khürelsükh
  short: Khurelsukh | Khürelsükh
  sex: m
  office: MNG GOV 2017-10-04 .. 2021-01-27 prime minister
  office: MNG GOV 2021-06-25 .. president

# MYS Malaysia

person Abdul Hadi Awang
  name: Hadi Awang
  short: Hadi | Awang
  sex: m
  office: MYS OPP 1999 .. leader of PAS

person Abdullah Ahmad Badawi
  name: Abdullah Badawi | Abdullah Ahmed Badawi | Datuk Seri Abdullah Ahmad Badawi
  short: Abdullah | Badawi | Ahmad Badawi
  sex: m
  office: MYS GOV 1991-03 .. 2003-10-30 foreign minister, deputy prime minister
  office: MYS GOV 2003-10-31 .. 2009-04-03 prime minister

person Ahmad Zahid Hamidi
  name: Zahid Hamidi
  short: Zahid | Hamidi
  sex: m
  office: MYS GOV 2009-04-10 .. 2018-05-09 defence minister, home minister, deputy prime minister
  office: MYS OPP 2018-06-30 .. 2021-08 leader of UMNO
  office: MYS GOV 2022-12-03 .. deputy prime minister

person Anifah Aman
  sex: m
  office: MYS GOV 2009-04-10 .. 2018-05-10 foreign minister

person Anthony Loke
  name: Anthony Loke Siew Fook
  short: Loke
  sex: m
  office: MYS GOV 2018-05-21 .. 2020-02-24 transport minister
  office: MYS GOV 2022-12-03 .. transport minister

person Anwar Ibrahim
  name: Datuk Seri Anwar Ibrahim
  short: Anwar | Ibrahim
  sex: m
  office: MYS GOV 1983 .. 1998-09-02 finance minister, deputy prime minister
  office: MYS OPP 1998-09-03 .. 2022-11-23 opposition leader
  office: MYS GOV 2022-11-24 .. prime minister

person Daim Zainuddin
  short: Daim | Zainuddin
  sex: m
  office: MYS GOV 1984 .. 1991-03 finance minister
  office: MYS GOV 1999-01 .. 2001-06 finance minister

person Fadzil Noor
  short: Fadzil | Noor
  sex: m
  office: MYS OPP 1989 .. 2002-06-23 leader of PAS

person Fahmi Fadzil
  short: Fahmi | Fadzil
  sex: m
  office: MYS GOV 2022-12-03 .. communications minister, government spokesman

person Ghafar Baba
  name: Abdul Ghafar Baba
  short: Ghafar | Baba
  sex: m
  office: MYS GOV 1986-05 .. 1993-10-15 deputy prime minister

person Hishammuddin Hussein
  name: Hishamuddin Hussein | Hishammuddin Tun Hussein | Hishamuddin Tun Hussein
  short: Hishammuddin | Hishamuddin | Hussein
  sex: m
  office: MYS GOV 1999-12 .. 2018-05-09 minister, home minister from 2009, defence minister from 2013
  office: MYS GOV 2020-03-10 .. 2022-11-24 foreign minister, defence minister

person Ismail Sabri Yaakob
  name: Ismail Sabri
  short: Ismail | Ismail Sabri | Yaakob
  sex: m
  office: MYS GOV 2020-03-10 .. 2021-08-20 defence minister
  office: MYS GOV 2021-08-21 .. 2022-11-24 prime minister

person Jho Low
  name: Low Taek Jho
  short: Jho Low
  sex: m
  office: MYS BUS 2009 .. fugitive financier

person Karpal Singh
  short: Karpal | Singh
  sex: m
  office: MYS OPP 1978 .. 2014-04-17 opposition politician

person Khaled Nordin
  name: Mohamed Khaled Nordin
  sex: m
  office: MYS GOV 2013-05 .. 2018-05 chief minister of Johor
  office: MYS GOV 2022-12-03 .. higher education minister, defence minister from 2023

person Khalid Abu Bakar
  name: Khalid bin Abu Bakar
  short: Khalid | Abu Bakar
  sex: m
  office: MYS COP 2013-05-16 .. 2017-09-04 police chief

person Lim Guan Eng
  short: Lim | Lim Guan Eng
  sex: m
  office: MYS OPP 1986 .. 2008-03-10 Democratic Action Party politician
  office: MYS GOV 2008-03-11 .. 2018-05-14 chief minister of Penang
  office: MYS GOV 2018-05-21 .. 2020-02-24 finance minister
  office: MYS OPP 2020-02-25 .. 2022-11-23 Democratic Action Party politician

person Lim Kit Siang
  short: Lim | Lim Kit Siang
  sex: m
  office: MYS OPP 1969 .. 2022 leader of the Democratic Action Party

person Mahathir Mohamad
  name: Mahathir bin Mohamad | Mahathir Mohammad | Mahathir Mohamed
  short: Mahathir | Mohamad
  sex: m
  office: MYS GOV 1981-07-16 .. 2003-10-31 prime minister
  office: MYS PTY 2003-11-01 .. 2016-02 former prime minister
  office: MYS OPP 2016-03 .. 2018-05-09 opposition leader
  office: MYS GOV 2018-05-10 .. 2020-03-01 prime minister
  office: MYS OPP 2020-03-02 .. opposition politician

person Mohamad Hasan
  name: Mohamad Bin Hasan | Mohamad Haji Hasan
  short: Mohamad | Hasan
  sex: m
  office: MYS GOV 2004-03 .. 2018-05 chief minister of Negeri Sembilan
  office: MYS GOV 2022-12-03 .. defence minister, foreign minister from 2023

person Mohamad Sabu
  name: Mohammad Sabu | Mat Sabu
  short: Sabu | Mohamad Sabu
  sex: m
  office: MYS OPP 1990 .. 2018-05-20 opposition politician
  office: MYS GOV 2018-05-21 .. 2020-02-24 defence minister
  office: MYS GOV 2022-12-03 .. agriculture minister

person Muhyiddin Yassin
  name: Muhyiddin Mohd Yassin
  short: Muhyiddin | Yassin
  sex: m
  office: MYS GOV 1995-05 .. 2015-07-28 minister, deputy prime minister from 2009
  office: MYS OPP 2016-07 .. 2018-05-20 opposition politician
  office: MYS GOV 2018-05-21 .. 2020-02-24 home minister
  office: MYS GOV 2020-03-01 .. 2021-08-16 prime minister
  office: MYS OPP 2022-11-24 .. opposition leader

person Najib Razak
  name: Najib Tun Razak | Najib Abdul Razak | Mohammad Najib Abdul Razak | Najib bin Tun Razak
  short: Najib | Razak | Najib Razak
  sex: m
  office: MYS GOV 1990-10 .. 2009-04-02 education minister, defence minister, deputy prime minister
  office: MYS GOV 2009-04-03 .. 2018-05-09 prime minister
  office: MYS OPP 2018-05-10 .. opposition politician

person Nik Aziz Nik Mat
  name: Nik Abdul Aziz Nik Mat
  short: Nik Aziz | Nik Mat
  sex: m
  office: MYS GOV 1990-10 .. 2013-05 chief minister of Kelantan

person Nurul Izzah Anwar
  name: Nurul Izzah
  short: Nurul Izzah
  sex: f
  office: MYS OPP 2008-03 .. 2022-11-23 opposition politician
  office: MYS PTY 2022-11-24 .. politician, daughter of the prime minister

person Rafidah Aziz
  short: Rafidah | Aziz
  sex: f
  office: MYS GOV 1987-05 .. 2008-03 trade minister

person Rahim Noor
  name: Abdul Rahim Noor
  short: Rahim | Noor
  sex: m
  office: MYS COP 1994 .. 1999-01 police chief
  office: MYS GOV 2018 .. 2022 peace facilitator for southern Thailand

person Rais Yatim
  sex: m
  office: MYS GOV 2008-03-18 .. 2013-05 foreign minister to 2009, information minister

person Rosmah Mansor
  short: Rosmah | Mansor
  sex: f
  office: MYS GOV 2009-04-03 .. 2018-05-09 wife of the prime minister

person Saifuddin Abdullah
  short: Saifuddin | Abdullah
  sex: m
  office: MYS GOV 2018-07-02 .. 2020-02-24 foreign minister
  office: MYS GOV 2020-03-10 .. 2022-11-24 communications minister, foreign minister from 2021

person Saifuddin Nasution Ismail
  name: Saifuddin Nasution
  short: Saifuddin | Nasution
  sex: m
  office: MYS GOV 2018-05 .. 2020-02-24 trade minister
  office: MYS GOV 2022-12-03 .. home minister

person Sultan Abdullah
  name: Abdullah Sultan Ahmad Shah | Sultan Abdullah Sultan Ahmad Shah | King Abdullah of Malaysia | Abdullah of Pahang
  short: Sultan Abdullah
  sex: m
  office: MYS GOV 2019-01-31 .. 2024-01-30 king

person Sultan Ibrahim
  name: Sultan Ibrahim Iskandar | Ibrahim Sultan Iskandar | King Sultan Ibrahim
  short: Sultan Ibrahim
  sex: m
  office: MYS GOV 2010-01-23 .. sultan of Johor, king from 2024

person Syed Hamid Albar
  name: Syed Hamid bin Syed Jaafar Albar
  short: Syed Hamid | Albar
  sex: m
  office: MYS GOV 1995-05 .. 2009-04-09 defence minister, foreign minister from 1999, home minister from 2008

person Wan Azizah Wan Ismail
  name: Wan Azizah Ismail | Wan Azizah
  short: Wan Azizah | Azizah
  sex: f
  office: MYS OPP 1999-04 .. 2018-05-20 opposition leader
  office: MYS GOV 2018-05-21 .. 2020-02-24 deputy prime minister

person Zambry Abdul Kadir
  name: Zambry Kadir | Zambry Abd Kadir
  short: Zambry | Kadir
  sex: m
  office: MYS GOV 2009-02 .. 2018-05 chief minister of Perak
  office: MYS GOV 2022-12-03 .. foreign minister to 2023, higher education minister

# NPL Nepal

person Arzu Rana Deuba
  name: Arzu Deuba
  short: Deuba | Rana Deuba
  sex: f
  office: NPL GOV 2024-07-15 .. 2025-09-09 foreign minister

person Ashok Raj Sigdel
  name: Ashok Sigdel
  sex: m
  office: NPL MIL 2024-09-09 .. army chief

person Baburam Bhattarai
  name: Babu Ram Bhattarai
  sex: m
  office: NPL REB 1996-02-13 .. 2006-11-21 Maoist leader
  office: NPL PTY 2006-11-22 .. 2008-08-17 Maoist leader
  office: NPL GOV 2008-08-18 .. 2009-05 finance minister
  office: NPL PTY 2009-06 .. 2011-08-28 Maoist leader
  office: NPL GOV 2011-08-29 .. 2013-03-14 prime minister
  office: NPL PTY 2015-09 .. politician

person Balendra Shah
  name: Balen Shah | Balen
  short: Shah | Balen
  sex: m
  office: NPL GOV 2022-05-30 .. 2026-01-18 mayor of Kathmandu
  office: NPL PTY 2026-01-19 .. 2026-03-26 prime ministerial candidate
  office: NPL GOV 2026-03-27 .. prime minister

person Bidya Devi Bhandari
  name: Bidhya Devi Bhandari | Bidya Bhandari
  sex: f
  office: NPL GOV 2009-05 .. 2011-02 defence minister
  office: NPL GOV 2015-10-29 .. 2023-03-13 president

person Crown Prince Dipendra
  name: Dipendra
  short: Dipendra
  sex: m
  office: NPL GOV 1990 .. 2001-06-04 crown prince

person Crown Prince Paras
  name: Paras Shah
  short: Paras
  sex: m
  office: NPL GOV 2001-10 .. 2008-05-28 crown prince

person Gagan Thapa
  name: Gagan Kumar Thapa
  sex: m
  office: NPL PTY 2017 .. leader of the Nepali Congress from 2026

person Girija Prasad Koirala
  name: G.P. Koirala | GP Koirala
  sex: m
  office: NPL GOV 1991-05-26 .. 1994-11-30 prime minister
  office: NPL GOV 1998-04-15 .. 1999-05-31 prime minister
  office: NPL GOV 2000-03-22 .. 2001-07-26 prime minister
  office: NPL OPP 2001-07-27 .. 2006-04-24 leader of the Nepali Congress
  office: NPL GOV 2006-04-25 .. 2008-08-18 prime minister
  office: NPL OPP 2008-08-19 .. 2010-03-20 leader of the Nepali Congress

person Jhala Nath Khanal
  name: Jhalanath Khanal
  sex: m
  office: NPL PTY 2009-02 .. 2011-02-05 leader of the Communist Party of Nepal (UML)
  office: NPL GOV 2011-02-06 .. 2011-08-29 prime minister

person K.P. Sharma Oli
  name: Khadga Prasad Sharma Oli | KP Sharma Oli | K. P. Sharma Oli | K.P. Oli | KP Oli
  short: Oli | Sharma Oli
  sex: m
  office: NPL GOV 2006-04 .. 2007-04 foreign minister
  office: NPL OPP 2014-07 .. 2015-10-11 leader of the Communist Party of Nepal (UML)
  office: NPL GOV 2015-10-12 .. 2016-08-04 prime minister
  office: NPL OPP 2016-08-05 .. 2018-02-14 leader of the Communist Party of Nepal (UML)
  office: NPL GOV 2018-02-15 .. 2021-07-13 prime minister
  office: NPL OPP 2021-07-14 .. 2024-07-14 opposition leader
  office: NPL GOV 2024-07-15 .. 2025-09-09 prime minister
  office: NPL PTY 2025-09-10 .. leader of the Communist Party of Nepal (UML)

person Khil Raj Regmi
  name: Khilraj Regmi
  sex: m
  office: NPL JUD 2011-05 .. 2013-03-13 chief justice
  office: NPL GOV 2013-03-14 .. 2014-02-11 head of the interim government

person King Birendra
  name: Birendra Bir Bikram Shah Dev | Birendra
  short: Birendra
  sex: m
  office: NPL GOV 1972-01-31 .. 2001-06-01 king

person King Gyanendra
  name: Gyanendra | Gyanendra Shah | Gyanendra Bir Bikram Shah Dev
  short: Gyanendra | Shah
  sex: m
  office: NPL GOV 2001-06-04 .. 2008-05-28 king

person Krishna Prasad Bhattarai
  sex: m
  office: NPL GOV 1990-04-19 .. 1991-05-26 prime minister
  office: NPL GOV 1999-05-31 .. 2000-03-22 prime minister

person Lokendra Bahadur Chand
  sex: m
  office: NPL GOV 1997-03-12 .. 1997-10-06 prime minister
  office: NPL GOV 2002-10-11 .. 2003-06-05 prime minister

person Madhav Kumar Nepal
  name: Madhav Nepal
  sex: m
  office: NPL OPP 1993-05 .. 2008-05 leader of the Communist Party of Nepal (UML)
  office: NPL GOV 2009-05-25 .. 2011-02-06 prime minister
  office: NPL PTY 2011-02-07 .. communist leader

person Man Mohan Adhikari
  name: Manmohan Adhikari
  sex: m
  office: NPL GOV 1994-11-30 .. 1995-09-12 prime minister

person Narayan Kaji Shrestha
  sex: m
  office: NPL GOV 2011-08 .. 2013-03 foreign minister
  office: NPL GOV 2024-03 .. 2024-07-14 foreign minister

person Pradeep Gyawali
  name: Pradeep Kumar Gyawali
  sex: m
  office: NPL GOV 2018-03 .. 2021-06 foreign minister

person Pushpa Kamal Dahal
  name: Prachanda | Pushpa Kamal Dahal Prachanda
  short: Dahal | Prachanda
  sex: m
  office: NPL REB 1996-02-13 .. 2006-11-21 leader of the Maoists
  office: NPL PTY 2006-11-22 .. 2008-08-17 leader of the Maoists
  office: NPL GOV 2008-08-18 .. 2009-05-25 prime minister
  office: NPL OPP 2009-05-26 .. 2016-08-03 leader of the Maoists
  office: NPL GOV 2016-08-04 .. 2017-06-07 prime minister
  office: NPL PTY 2017-06-08 .. 2022-12-25 communist leader
  office: NPL GOV 2022-12-26 .. 2024-07-14 prime minister
  office: NPL OPP 2024-07-15 .. communist leader

person Rabi Lamichhane
  sex: m
  office: NPL PTY 2022-07 .. 2022-12-25 leader of the Rastriya Swatantra Party
  office: NPL GOV 2022-12-26 .. 2023-01-27 home minister
  office: NPL GOV 2024-03-06 .. 2024-07-14 home minister
  office: NPL OPP 2024-07-15 .. leader of the Rastriya Swatantra Party

person Ram Baran Yadav
  sex: m
  office: NPL GOV 2008-07-23 .. 2015-10-29 president

person Ram Chandra Poudel
  name: Ram Chandra Paudel | Ramchandra Paudel
  sex: m
  office: NPL OPP 2007 .. 2023-03-12 Nepali Congress politician
  office: NPL GOV 2023-03-13 .. president

person Rookmangud Katawal
  name: Rukmangad Katuwal | Rookmangad Katawal
  sex: m
  office: NPL MIL 2006-09 .. 2009-09 army chief

person Sher Bahadur Deuba
  short: Deuba
  sex: m
  office: NPL GOV 1995-09-12 .. 1997-03-12 prime minister
  office: NPL GOV 2001-07-26 .. 2002-10-04 prime minister
  office: NPL GOV 2004-06-03 .. 2005-02-01 prime minister
  office: NPL PTY 2016-03 .. 2017-06-06 leader of the Nepali Congress
  office: NPL GOV 2017-06-07 .. 2018-02-15 prime minister
  office: NPL OPP 2018-02-16 .. 2021-07-12 leader of the Nepali Congress
  office: NPL GOV 2021-07-13 .. 2022-12-25 prime minister
  office: NPL PTY 2022-12-26 .. 2026-01 leader of the Nepali Congress

person Surya Bahadur Thapa
  sex: m
  office: NPL GOV 1997-10-07 .. 1998-04-15 prime minister
  office: NPL GOV 2003-06-05 .. 2004-06-02 prime minister

person Sushil Koirala
  sex: m
  office: NPL PTY 2010-09 .. 2014-02-10 leader of the Nepali Congress
  office: NPL GOV 2014-02-11 .. 2015-10-12 prime minister

person Sushila Karki
  sex: f
  office: NPL JUD 2016-07-11 .. 2017-06-07 chief justice
  office: NPL GOV 2025-09-12 .. 2026-03-27 interim prime minister

person Upendra Yadav
  sex: m
  office: NPL OPP 2007-01 .. leader of the Madhesi movement

# PAK Pakistan

person Abdul Basit
  sex: m
  office: PAK GOV 2009-06 .. 2012-05 foreign ministry spokesman
  office: PAK GOV 2014-03 .. 2017-08 high commissioner to India

person Abdul Qadeer Khan
  name: A.Q. Khan | AQ Khan | Abdul Qadir Khan
  short: Khan | A.Q. Khan
  sex: m
  office: PAK GOV 1976 .. 2004-01-31 nuclear scientist

person Abdul Quddus Bizenjo
  sex: m
  office: PAK GOV 2018-01-13 .. 2018-06-07 chief minister of Balochistan
  office: PAK GOV 2021-10-29 .. 2023-08-18 chief minister of Balochistan

person Abdul Sattar
  sex: m
  office: PAK GOV 1999-11-06 .. 2002-06-14 foreign minister

person Abdullah Mehsud
  name: Abdullah Mahsud
  sex: m
  office: PAK REB 2004 .. tribal militant leader

person Aftab Ahmad Sherpao
  name: Aftab Ahmed Khan Sherpao | Aftab Khan Sherpao | Aftab Sherpao
  sex: m
  office: PAK GOV 2004-08 .. 2007-11-15 interior minister

person Ahmed Omar Saeed Sheikh
  name: Omar Sheikh | Ahmed Omar Sheikh | Omar Saeed Sheikh
  short: Omar Sheikh | Saeed
  sex: m
  office: PAK REB 1994 .. militant

person Ahmed Sharif Chaudhry
  name: Ahmed Sharif | Ahmad Sharif Chaudhry | Ahmed Sharif Chaudhary
  sex: m
  office: PAK MIL 2022-12 .. military spokesman

person Ahmed Shuja Pasha
  name: Ahmad Shuja Pasha | Shuja Pasha
  sex: m
  office: PAK SPY 2008-10-01 .. 2012-03-18 head of the ISI

person Ahsan Iqbal
  sex: m
  office: PAK GOV 2013-06-07 .. 2017-07-28 planning minister
  office: PAK GOV 2017-08-04 .. 2018-05-31 interior minister
  office: PAK OPP 2018-08 .. 2022-04-10 opposition politician
  office: PAK GOV 2022-04-19 .. planning minister

person Ajmal Kasab
  name: Ajmal Amir Kasab | Mohammed Ajmal Amir Kasab | Mohammad Ajmal Kasab
  short: Kasab
  sex: m
  office: PAK REB 2008 .. Mumbai gunman

person Akbar Bugti
  name: Nawab Akbar Bugti | Nawab Akbar Khan Bugti | Akbar Khan Bugti
  sex: m
  office: PAK REB 2005 .. Baloch leader

person Ali Amin Gandapur
  name: Ali Amin Khan Gandapur
  sex: m
  office: PAK GOV 2018-10 .. 2022-04-10 Kashmir affairs minister
  office: PAK GOV 2024-03-02 .. 2025-10-13 chief minister of Khyber Pakhtunkhwa

person Altaf Hussain
  sex: m
  office: PAK PTY 1984-03-18 .. 2016-08-22 leader of the Muttahida Qaumi Movement
  office: PAK OPP 2016-08-23 .. exiled politician

person Anwaar-ul-Haq Kakar
  name: Anwaar ul Haq Kakar | Anwar-ul-Haq Kakar | Anwaarul Haq Kakar
  sex: m
  office: PAK GOV 2023-08-14 .. 2024-03-03 caretaker prime minister

person Arif Alvi
  name: Arif ur-Rehman Alvi
  sex: m
  office: PAK OPP 2013-06 .. 2018-08 Pakistan Tehreek-e-Insaf politician
  office: PAK GOV 2018-09-09 .. 2024-03-10 president

person Asad Durrani
  sex: m
  office: PAK SPY 1990-08 .. 1992-03 head of the ISI

person Ashfaq Parvez Kayani
  name: Ashfaq Kayani | Ashfaq Pervez Kayani | Ashfaq Kiyani | Ashfaq Pervaiz Kayani
  sex: m
  office: PAK SPY 2004-10 .. 2007-10 head of the ISI
  office: PAK MIL 2007-11-29 .. 2013-11-29 army chief

person Asif Ali Zardari
  name: Asif Zardari
  sex: m
  office: PAK OPP 1996-11-06 .. 2007-12-29 Pakistan People's Party politician
  office: PAK PTY 2007-12-30 .. 2008-09-08 leader of the Pakistan People's Party
  office: PAK GOV 2008-09-09 .. 2013-09-08 president
  office: PAK OPP 2013-09-09 .. 2022-04-10 leader of the Pakistan People's Party
  office: PAK PTY 2022-04-11 .. 2024-03-09 leader of the Pakistan People's Party
  office: PAK GOV 2024-03-10 .. president

person Asif Ghafoor
  name: Asif Ghafour
  sex: m
  office: PAK MIL 2016-12-15 .. 2020-02-01 military spokesman

person Asim Malik
  name: Muhammad Asim Malik | Mohammad Asim Malik
  sex: m
  office: PAK SPY 2024-09-30 .. head of the ISI, national security adviser

person Asim Munir
  name: Syed Asim Munir | Field Marshal Asim Munir
  sex: m
  office: PAK SPY 2018-10-25 .. 2019-06-16 head of the ISI
  office: PAK MIL 2022-11-29 .. army chief, chief of defence forces from 2025

person Asim Saleem Bajwa
  name: Asim Bajwa | Asim Salim Bajwa
  sex: m
  office: PAK MIL 2012-06 .. 2016-12 military spokesman

person Asma Jahangir
  name: Asma Jehangir
  sex: f
  office: PAK CVL 1987 .. 2018-02-11 human rights lawyer

person Athar Abbas
  sex: m
  office: PAK MIL 2008 .. 2012-06 military spokesman

person Attaullah Tarar
  name: Ataullah Tarar | Atta Tarar | Attaullah Tarrar
  sex: m
  office: PAK GOV 2024-03-11 .. information minister

person Babar Iftikhar
  sex: m
  office: PAK MIL 2020-02-01 .. 2022-12 military spokesman

person Baitullah Mehsud
  name: Baitullah Mahsud | Beitullah Mehsud
  sex: m
  office: PAK REB 2004-06 .. leader of the Pakistani Taliban

person Bashir Zeb
  name: Bashir Zeb Baloch
  short: Zeb
  sex: m
  office: PAK REB 2018 .. leader of the Balochistan Liberation Army

person Benazir Bhutto
  short: Bhutto | Benazir
  sex: f
  office: PAK GOV 1988-12-02 .. 1990-08-06 prime minister
  office: PAK OPP 1990-08-07 .. 1993-10-18 leader of the Pakistan People's Party
  office: PAK GOV 1993-10-19 .. 1996-11-05 prime minister
  office: PAK OPP 1996-11-06 .. 2007-12-27 leader of the Pakistan People's Party

person Bilawal Bhutto Zardari
  name: Bilawal Bhutto-Zardari | Bilawal Bhutto
  short: Bhutto Zardari | Bhutto-Zardari | Bilawal | Zardari | Bhutto
  sex: m
  office: PAK PTY 2007-12-30 .. 2013-06-04 chairman of the Pakistan People's Party
  office: PAK OPP 2013-06-05 .. 2022-04-26 chairman of the Pakistan People's Party
  office: PAK GOV 2022-04-27 .. 2023-08-10 foreign minister
  office: PAK PTY 2023-08-11 .. chairman of the Pakistan People's Party

person Chaudhry Nisar Ali Khan
  name: Nisar Ali Khan | Chaudhry Nisar | Chaudhary Nisar Ali Khan
  short: Khan | Nisar
  sex: m
  office: PAK OPP 2008-09 .. 2013-06-06 opposition leader
  office: PAK GOV 2013-06-07 .. 2017-07-28 interior minister

person Ehsanullah Ehsan
  name: Ihsanullah Ihsan | Ehsanullah Ahsan
  sex: m
  office: PAK REB 2011 .. 2017-04 spokesman of the Pakistani Taliban

person Faiz Hameed
  name: Faiz Hamid
  sex: m
  office: PAK SPY 2019-06-16 .. 2021-11-19 head of the ISI

person Farooq Leghari
  name: Farooq Ahmed Leghari | Farooq Ahmad Khan Leghari
  sex: m
  office: PAK GOV 1993-11-14 .. 1997-12-02 president

person Fawad Chaudhry
  name: Fawad Chaudhary | Fawad Hussain Chaudhry
  sex: m
  office: PAK GOV 2018-08-20 .. 2022-04-10 information minister
  office: PAK OPP 2022-04-11 .. opposition politician

person Fazlur Rehman
  name: Maulana Fazlur Rehman | Maulana Fazal-ur-Rehman | Fazal-ur-Rehman | Fazlur Rahman
  sex: m
  office: PAK OPP 1988 .. leader of Jamiat Ulema-e-Islam

person Ghulam Ishaq Khan
  short: Khan | Ishaq Khan
  sex: m
  office: PAK GOV 1988-08-17 .. 1993-07-18 president

person Ghulam Mustafa Jatoi
  sex: m
  office: PAK GOV 1990-08-06 .. 1990-11-06 caretaker prime minister

person Gohar Ali Khan
  name: Barrister Gohar Ali Khan | Gohar Khan
  short: Khan | Gohar
  sex: m
  office: PAK OPP 2023-12-02 .. chairman of Pakistan Tehreek-e-Insaf

person Gohar Ayub Khan
  name: Gohar Ayub
  sex: m
  office: PAK GOV 1997-02-25 .. 1998-08-07 foreign minister

person Hafiz Saeed
  name: Hafiz Muhammad Saeed | Hafiz Mohammed Saeed | Hafiz Mohammad Saeed
  sex: m
  office: PAK REB 1990 .. founder of Lashkar-e-Taiba

person Hakimullah Mehsud
  name: Hakimullah Mahsud | Hakeemullah Mehsud
  sex: m
  office: PAK REB 2008 .. leader of the Pakistani Taliban

person Hamid Gul
  name: Hameed Gul
  sex: m
  office: PAK SPY 1987-03 .. 1989-05 head of the ISI

person Hamza Shehbaz
  name: Hamza Shahbaz
  sex: m
  office: PAK GOV 2022-04-30 .. 2022-07-26 chief minister of Punjab

person Hina Rabbani Khar
  name: Hina Khar
  sex: f
  office: PAK GOV 2011-02-11 .. 2013-03-16 foreign minister
  office: PAK GOV 2022-04-19 .. 2023-08 junior foreign minister

person Husain Haqqani
  name: Hussain Haqqani
  sex: m
  office: PAK GOV 2008-04 .. 2011-11-22 ambassador to the United States

person Iftikhar Muhammad Chaudhry
  name: Iftikhar Chaudhry | Iftikhar Mohammed Chaudhry | Iftikhar Mohammad Chaudhry | Iftikhar Chaudhary
  sex: m
  office: PAK JUD 2005-06-30 .. 2013-12-11 chief justice

person Imran Khan
  name: Imran Khan Niazi
  short: Khan | Imran Khan
  sex: m
  office: PAK OPP 1996-04-25 .. 2018-08-17 leader of Pakistan Tehreek-e-Insaf
  office: PAK GOV 2018-08-18 .. 2022-04-10 prime minister
  office: PAK OPP 2022-04-11 .. leader of Pakistan Tehreek-e-Insaf

person Ishaq Dar
  name: Mohammad Ishaq Dar | Muhammad Ishaq Dar
  sex: m
  office: PAK GOV 1998-11 .. 1999-10-12 finance minister
  office: PAK GOV 2013-06-07 .. 2017-11 finance minister
  office: PAK GOV 2022-09-28 .. 2023-08-10 finance minister
  office: PAK GOV 2024-03-11 .. foreign minister

person Jalil Abbas Jilani
  sex: m
  office: PAK GOV 2012-03 .. 2013-11 foreign secretary
  office: PAK GOV 2013-12 .. 2017-02 ambassador to the United States
  office: PAK GOV 2023-08-17 .. 2024-03-03 caretaker foreign minister

person Jam Kamal Khan
  name: Jam Kamal Khan Alyani | Jam Kamal
  sex: m
  office: PAK GOV 2018-08-19 .. 2021-10-24 chief minister of Balochistan
  office: PAK LEG 2021-10-25 .. 2023-08-12 member of the Balochistan assembly
  office: PAK GOV 2024-03-11 .. commerce minister

person Jehangir Karamat
  sex: m
  office: PAK MIL 1996-01-12 .. 1998-10-07 army chief

person Khadim Hussain Rizvi
  name: Khadim Rizvi
  sex: m
  office: PAK OPP 2015-08 .. 2020-11-19 leader of Tehreek-e-Labbaik

person Khalid Sheikh Mohammed
  name: Khalid Shaikh Mohammed | Khaled Sheikh Mohammed | Khalid Sheikh Mohammad
  short: Mohammed | KSM
  sex: m
  office: IMG:ALQAEDA 1996 .. planner of the September 11 attacks

person Khawaja Muhammad Asif
  name: Khawaja Asif | Khawaja Mohammad Asif | Khwaja Asif
  sex: m
  office: PAK GOV 2013-06-07 .. 2017-07-28 defence minister, power minister
  office: PAK GOV 2017-08-04 .. 2018-04-26 foreign minister
  office: PAK GOV 2022-04-19 .. 2023-08-10 defence minister
  office: PAK GOV 2024-03-11 .. defence minister

person Khurshid Kasuri
  name: Khurshid Mehmood Kasuri | Khurshid Mahmud Kasuri | Khursheed Kasuri
  sex: m
  office: PAK GOV 2002-11-23 .. 2007-11-15 foreign minister

person Mahmood Khan
  sex: m
  office: PAK GOV 2018-08-17 .. 2023-01-18 chief minister of Khyber Pakhtunkhwa

person Mahmud Ahmed
  name: Mahmood Ahmed | Mehmood Ahmed
  sex: m
  office: PAK SPY 1999-10 .. 2001-10-07 head of the ISI

person Mahrang Baloch
  sex: f
  office: PAK CVL 2019 .. Baloch activist

person Malala Yousafzai
  short: Yousafzai | Malala
  sex: f
  office: PAK CVL 2009 .. activist

person Maleeha Lodhi
  sex: f
  office: PAK GOV 1994 .. 2003 ambassador to the United States
  office: PAK GOV 2015-02 .. 2019-10 ambassador to the United Nations

person Malik Ishaq
  sex: m
  office: PAK REB 1996 .. leader of Lashkar-e-Jhangvi

person Mamnoon Hussain
  sex: m
  office: PAK GOV 2013-09-09 .. 2018-09-08 president

person Mangal Bagh
  sex: m
  office: PAK REB 2006 .. leader of Lashkar-e-Islam

person Manzoor Pashteen
  name: Manzoor Ahmad Pashteen | Manzoor Pashtin
  sex: m
  office: PAK CVL 2018-01 .. leader of the Pashtun Tahafuz Movement

person Marriyum Aurangzeb
  name: Maryam Aurangzeb
  sex: f
  office: PAK GOV 2016-10 .. 2018-05-31 information minister
  office: PAK OPP 2018-06-01 .. 2022-04-18 spokeswoman of the Pakistan Muslim League-N
  office: PAK GOV 2022-04-19 .. information minister, Punjab minister

person Maryam Nawaz
  name: Maryam Nawaz Sharif | Maryam Sharif
  short: Nawaz | Maryam
  sex: f
  office: PAK OPP 2017-07-29 .. 2022-04-10 Pakistan Muslim League-N politician
  office: PAK PTY 2022-04-11 .. 2024-02-25 Pakistan Muslim League-N politician
  office: PAK GOV 2024-02-26 .. chief minister of Punjab

person Masood Azhar
  name: Maulana Masood Azhar | Maulana Azhar Masood
  sex: m
  office: PAK REB 1994 .. leader of Jaish-e-Mohammed

person Maulana Fazlullah
  name: Mullah Fazlullah | Maulvi Fazlullah
  short: Fazlullah
  sex: m
  office: PAK REB 2005 .. leader of the Pakistani Taliban

person Meraj Khalid
  name: Malik Meraj Khalid
  sex: m
  office: PAK GOV 1996-11-05 .. 1997-02-17 caretaker prime minister

person Mir Hazar Khan Khoso
  name: Hazar Khan Khoso
  sex: m
  office: PAK GOV 2013-03-25 .. 2013-06-05 caretaker prime minister

person Mirza Aslam Beg
  name: Aslam Beg
  sex: m
  office: PAK MIL 1988-08-17 .. 1991-08-16 army chief

person Moeenuddin Ahmad Qureshi
  name: Moeen Qureshi | Moin Qureshi
  sex: m
  office: PAK GOV 1993-07-18 .. 1993-10-19 caretaker prime minister

person Mohammad Faisal
  name: Muhammad Faisal | Mohammed Faisal
  sex: m
  office: PAK GOV 2017-11 .. 2019-12 foreign ministry spokesman

person Mohammadmian Soomro
  name: Mohammed Mian Soomro | Muhammad Mian Soomro
  sex: m
  office: PAK LEG 2003-03-23 .. 2007-11-15 chairman of the senate
  office: PAK GOV 2007-11-16 .. 2008-03-24 caretaker prime minister
  office: PAK GOV 2008-08-18 .. 2008-09-09 acting president

person Mohsin Naqvi
  name: Mohsin Raza Naqvi | Syed Mohsin Raza Naqvi
  sex: m
  office: PAK GOV 2023-01-22 .. 2024-02-26 caretaker chief minister of Punjab
  office: PAK GOV 2024-03-11 .. interior minister

person Moinuddin Haider
  sex: m
  office: PAK GOV 1999-11 .. 2002-11 interior minister

person Mullah Abdul Rashid Ghazi
  name: Abdul Rashid Ghazi | Maulana Abdul Rashid Ghazi
  sex: m
  office: PAK REB 2007-01 .. cleric of the Red Mosque

person Mumtaz Zahra Baloch
  sex: f
  office: PAK GOV 2022-11 .. 2024-12 foreign ministry spokeswoman

person Munir Akram
  sex: m
  office: PAK GOV 2002-06 .. 2008-07 ambassador to the United Nations
  office: PAK GOV 2019-11 .. 2025-03 ambassador to the United Nations

person Murad Ali Shah
  sex: m
  office: PAK GOV 2016-07-29 .. 2023-08-11 chief minister of Sindh
  office: PAK GOV 2024-02-27 .. chief minister of Sindh

person Nadeem Ahmed Anjum
  name: Nadeem Anjum
  sex: m
  office: PAK SPY 2021-11-20 .. 2024-09 head of the ISI

person Nafees Zakaria
  name: Mohammad Nafees Zakaria | Nafees Zakariya
  sex: m
  office: PAK GOV 2016-05 .. 2017-11 foreign ministry spokesman

person Nasirul Mulk
  name: Nasir-ul-Mulk | Nasir ul-Mulk
  sex: m
  office: PAK JUD 2014-07-06 .. 2015-08-16 chief justice
  office: PAK GOV 2018-06-01 .. 2018-08-18 caretaker prime minister

person Nawaz Sharif
  name: Mian Nawaz Sharif | Muhammad Nawaz Sharif | Mohammad Nawaz Sharif
  short: Sharif | Nawaz | Nawaz Sharif
  sex: m
  office: PAK GOV 1990-11-06 .. 1993-07-18 prime minister
  office: PAK OPP 1993-07-19 .. 1997-02-16 leader of the Pakistan Muslim League
  office: PAK GOV 1997-02-17 .. 1999-10-12 prime minister
  office: PAK OPP 1999-10-13 .. 2013-06-04 leader of the Pakistan Muslim League-N
  office: PAK GOV 2013-06-05 .. 2017-07-28 prime minister
  office: PAK OPP 2017-07-29 .. 2022-04-10 leader of the Pakistan Muslim League-N
  office: PAK PTY 2022-04-11 .. leader of the Pakistan Muslim League-N

person Nek Mohammed
  name: Nek Mohammad | Nek Muhammad Wazir
  short: Nek Mohammed | Nek Mohammad | Mohammed | Wazir
  sex: m
  office: PAK REB 2003 .. tribal militant leader

person Noor Wali Mehsud
  name: Mufti Noor Wali Mehsud
  sex: m
  office: PAK REB 2018-06 .. leader of the Pakistani Taliban

person Parvez Elahi
  name: Pervaiz Elahi | Chaudhry Pervaiz Elahi | Chaudhry Parvez Elahi
  sex: m
  office: PAK GOV 2002-11-29 .. 2007-11 chief minister of Punjab
  office: PAK GOV 2022-07-27 .. 2023-01-14 chief minister of Punjab
  office: PAK OPP 2023-01-15 .. opposition politician

person Pervez Musharraf
  name: Pervaiz Musharraf | Parvez Musharraf | General Musharraf
  sex: m
  office: PAK MIL 1998-10-07 .. 1999-10-11 army chief
  office: PAK GOV 1999-10-12 .. 2008-08-18 president, army chief to 2007
  office: PAK OPP 2010-10 .. 2016-03 leader of the All Pakistan Muslim League

person Qamar Javed Bajwa
  name: Qamar Bajwa | Qamar Jawed Bajwa
  sex: m
  office: PAK MIL 2016-11-29 .. 2022-11-29 army chief

person Qazi Faez Isa
  name: Qazi Faez Essa
  sex: m
  office: PAK JUD 2014-09 .. 2024-10-25 judge, chief justice from 2023

person Qazi Hussain Ahmad
  name: Qazi Hussain Ahmed
  short: Ahmad | Ahmed | Qazi Hussain
  sex: m
  office: PAK OPP 1987-10 .. 2009-03 leader of Jamaat-e-Islami

person Rafiq Tarar
  name: Mohammad Rafiq Tarar | Muhammad Rafiq Tarar
  sex: m
  office: PAK GOV 1998-01-01 .. 2001-06-20 president

person Raheel Sharif
  sex: m
  office: PAK MIL 2013-11-29 .. 2016-11-29 army chief

person Raja Pervez Ashraf
  name: Raja Pervaiz Ashraf
  sex: m
  office: PAK GOV 2012-06-22 .. 2013-03-24 prime minister
  office: PAK LEG 2022-04-16 .. 2024-03-01 speaker of parliament

person Rana Sanaullah
  name: Rana Sanaullah Khan | Rana Sana Ullah
  short: Sanaullah
  sex: m
  office: PAK GOV 2008 .. 2018-05 Punjab law minister
  office: PAK GOV 2022-04-19 .. 2023-08-10 interior minister
  office: PAK GOV 2024-05 .. adviser to the prime minister

person Rashid Qureshi
  sex: m
  office: PAK MIL 1998 .. 2003 military spokesman
  office: PAK GOV 2007 .. 2008-08-18 presidential spokesman

person Rehman Malik
  name: Rahman Malik | A. Rehman Malik
  sex: m
  office: PAK GOV 2008-03 .. 2013-03-16 interior minister

person Riaz Basra
  sex: m
  office: PAK REB 1990 .. leader of Lashkar-e-Jhangvi

person Saad Rizvi
  name: Saad Hussain Rizvi | Hafiz Saad Rizvi
  sex: m
  office: PAK OPP 2020-11-21 .. leader of Tehreek-e-Labbaik

person Salman Taseer
  name: Salmaan Taseer
  sex: m
  office: PAK GOV 2008-05-15 .. 2011-01-04 governor of Punjab

person Sami-ul-Haq
  name: Maulana Samiul Haq | Maulana Sami ul-Haq | Samiul Haq
  sex: m
  office: PAK REL 1988 .. 2018-11-02 cleric

person Saqib Nisar
  name: Mian Saqib Nisar
  sex: m
  office: PAK JUD 2016-12-31 .. 2019-01-17 chief justice

person Sarfraz Bugti
  sex: m
  office: PAK GOV 2023-08-17 .. 2023-12-15 interior minister
  office: PAK GOV 2024-03-02 .. chief minister of Balochistan

person Sartaj Aziz
  sex: m
  office: PAK GOV 1998-08-07 .. 1999-10-12 foreign minister
  office: PAK GOV 2013-06-07 .. 2017-08 foreign affairs and national security adviser

person Shafqat Ali Khan
  sex: m
  office: PAK GOV 2024-12 .. 2025-09 foreign ministry spokesman

person Shah Mahmood Qureshi
  name: Shah Mehmood Qureshi | Makhdoom Shah Mahmood Qureshi
  sex: m
  office: PAK GOV 2008-03-31 .. 2011-02-09 foreign minister
  office: PAK OPP 2011-11 .. 2018-08-19 Pakistan Tehreek-e-Insaf politician
  office: PAK GOV 2018-08-20 .. 2022-04-10 foreign minister
  office: PAK OPP 2022-04-11 .. deputy leader of Pakistan Tehreek-e-Insaf

person Shahbaz Bhatti
  name: Clement Shahbaz Bhatti
  sex: m
  office: PAK GOV 2008-11 .. 2011-03-02 minorities minister

person Shahid Khaqan Abbasi
  sex: m
  office: PAK GOV 2013-06-07 .. 2017-07-28 oil minister
  office: PAK GOV 2017-08-01 .. 2018-05-31 prime minister
  office: PAK OPP 2018-06-01 .. opposition politician

person Shahidullah Shahid
  sex: m
  office: PAK REB 2013 .. 2014-10 spokesman of the Pakistani Taliban

person Shaukat Aziz
  sex: m
  office: PAK GOV 1999-11 .. 2004-08-27 finance minister
  office: PAK GOV 2004-08-28 .. 2007-11-15 prime minister

person Shaukat Sultan
  sex: m
  office: PAK MIL 2003 .. 2007-02 military spokesman

person Shehbaz Sharif
  name: Shahbaz Sharif | Mian Shahbaz Sharif
  short: Sharif | Shehbaz | Shahbaz
  sex: m
  office: PAK GOV 1997-02-20 .. 1999-10-12 chief minister of Punjab
  office: PAK GOV 2008-06-08 .. 2018-06-07 chief minister of Punjab
  office: PAK OPP 2018-08-20 .. 2022-04-10 opposition leader
  office: PAK GOV 2022-04-11 .. 2023-08-13 prime minister
  office: PAK PTY 2023-08-14 .. 2024-03-03 leader of the Pakistan Muslim League-N
  office: PAK GOV 2024-03-04 .. prime minister

person Sheikh Rashid Ahmed
  name: Sheikh Rashid | Sheikh Rasheed Ahmed | Sheikh Rasheed Ahmad
  short: Ahmed | Rashid | Rasheed | Sheikh Rashid
  sex: m
  office: PAK GOV 2002-11 .. 2007-11 information minister, railways minister
  office: PAK OPP 2008-02 .. 2018-08-19 politician
  office: PAK GOV 2018-08-20 .. 2022-04-10 railways minister, interior minister from 2020

person Sherry Rehman
  sex: f
  office: PAK GOV 2008-03-31 .. 2009-03-14 information minister
  office: PAK GOV 2011-11 .. 2013-05 ambassador to the United States
  office: PAK GOV 2022-04-19 .. 2023-08-10 climate minister

person Shujaat Hussain
  name: Chaudhry Shujaat Hussain | Chaudhry Shujaat
  short: Hussain | Shujaat
  sex: m
  office: PAK GOV 2004-06-30 .. 2004-08-20 prime minister
  office: PAK PTY 2004-08-21 .. leader of the Pakistan Muslim League-Q

person Siraj-ul-Haq
  name: Sirajul Haq | Siraj ul Haq
  sex: m
  office: PAK OPP 2014-03 .. 2024-04 leader of Jamaat-e-Islami

person Sohail Afridi
  name: Suhail Afridi
  sex: m
  office: PAK GOV 2025-10-15 .. chief minister of Khyber Pakhtunkhwa

person Sufi Muhammad
  name: Sufi Mohammed | Sufi Mohammad
  sex: m
  office: PAK REB 1992 .. 2019-07-11 cleric of the TNSM

person Tahir-ul-Qadri
  name: Tahirul Qadri | Muhammad Tahir-ul-Qadri | Tahir ul-Qadri
  short: Qadri | Tahir-ul-Qadri
  sex: m
  office: PAK OPP 2012-12 .. cleric and protest leader

person Tasnim Aslam
  name: Tasneem Aslam
  sex: f
  office: PAK GOV 2005-06 .. 2007-08 foreign ministry spokeswoman
  office: PAK GOV 2013-12 .. 2015-06 foreign ministry spokeswoman

person Umar Ata Bandial
  sex: m
  office: PAK JUD 2014-06 .. 2023-09-16 judge, chief justice from 2022

person Usman Buzdar
  sex: m
  office: PAK GOV 2018-08-20 .. 2022-04-01 chief minister of Punjab

person Waheed Arshad
  sex: m
  office: PAK MIL 2007-02 .. 2008 military spokesman

person Waliur Rehman
  name: Wali-ur-Rehman | Waliur Rehman Mehsud | Wali ur-Rehman
  short: Rehman | Mehsud
  sex: m
  office: PAK REB 2009 .. deputy leader of the Pakistani Taliban

person Yousuf Raza Gilani
  name: Yousaf Raza Gilani | Yusuf Raza Gilani | Yousuf Raza Gillani | Syed Yousuf Raza Gilani
  sex: m
  office: PAK GOV 2008-03-25 .. 2012-06-19 prime minister
  office: PAK OPP 2012-06-20 .. 2024-04-08 Pakistan People's Party politician
  office: PAK LEG 2024-04-09 .. chairman of the senate

person Zafarullah Khan Jamali
  name: Mir Zafarullah Khan Jamali | Zafarullah Jamali
  sex: m
  office: PAK GOV 2002-11-23 .. 2004-06-26 prime minister

person Zaheer-ul-Islam
  name: Zahir ul-Islam | Zaheer ul Islam
  short: ul-Islam
  sex: m
  office: PAK SPY 2012-03-18 .. 2014-11-07 head of the ISI

person Zaki-ur-Rehman Lakhvi
  name: Zakiur Rehman Lakhvi | Zaki ur-Rehman Lakhvi | Zaki-ur-Rahman Lakhvi
  sex: m
  office: PAK REB 1990 .. commander of Lashkar-e-Taiba

# PHL Philippines

person Abdullah Maute
  short: Maute
  sex: m
  office: PHL REB 2012 .. leader of the Maute group

person Abdurajak Janjalani
  name: Abdurajak Abubakar Janjalani | Abdurajik Abubakar Janjalani
  sex: m
  office: PHL REB 1991 .. leader of Abu Sayyaf

person Abdusakur Tan
  sex: m
  office: PHL GOV 2007-06 .. governor of Sulu

person Abu Misry Mama
  short: Misry
  sex: m
  office: PHL REB 2010 .. spokesman of the BIFF

person Abu Sabaya
  name: Aldam Tilao
  short: Sabaya | Abu Sabaya
  sex: m
  office: PHL REB 2000 .. Abu Sayyaf commander

person Abu Solaiman
  name: Jainal Antel Sali
  short: Solaiman | Abu Solaiman
  sex: m
  office: PHL REB 2003 .. Abu Sayyaf commander

person Alan Peter Cayetano
  short: Cayetano
  sex: m
  office: PHL LEG 2007-06-30 .. 2017-05-16 senator
  office: PHL GOV 2017-05-17 .. 2018-10-17 foreign secretary
  office: PHL LEG 2019-07-22 .. speaker of parliament to 2020, senator from 2022

person Albert del Rosario
  name: Albert F. del Rosario
  short: del Rosario | Del Rosario
  sex: m
  office: PHL GOV 2001 .. 2006 ambassador to the United States
  office: PHL GOV 2011-02-24 .. 2016-03-07 foreign secretary

person Alberto Romulo
  name: Alberto G. Romulo
  sex: m
  office: PHL GOV 2001-01 .. 2004-07 executive secretary
  office: PHL GOV 2004-08 .. 2011-02-24 foreign secretary

person Ameril Umbra Kato
  name: Umbra Kato | Ameril Umra Kato
  sex: m
  office: PHL REB 2005 .. leader of the BIFF

person Andal Ampatuan Jr.
  name: Andal Ampatuan Jr
  short: Ampatuan
  sex: m
  office: PHL GOV 2005 .. 2009-11-26 mayor of Datu Unsay

person Andal Ampatuan Sr.
  name: Andal Ampatuan | Andal Ampatuan Sr
  short: Ampatuan
  sex: m
  office: PHL GOV 2001 .. 2009-12 governor of Maguindanao

person Angelo Reyes
  name: Angelo T. Reyes
  sex: m
  office: PHL MIL 1999-11 .. 2001-03-18 chief of staff
  office: PHL GOV 2001-03-19 .. 2003-08-30 defence secretary
  office: PHL GOV 2004-07 .. 2010-03 interior secretary, energy secretary

person Antonio Trillanes
  name: Antonio Trillanes IV
  short: Trillanes
  sex: m
  office: PHL MIL 1995 .. 2003-07-26 navy lieutenant
  office: PHL OPP 2003-07-27 .. opposition politician

person Apollo Quiboloy
  sex: m
  office: PHL REL 1985 .. preacher

person Arnolfo Teves
  name: Arnie Teves | Arnolfo Teves Jr.
  short: Teves
  sex: m
  office: PHL LEG 2016-06-30 .. 2023-08-16 member of parliament

person Avelino Cruz
  name: Avelino Cruz Jr.
  short: Cruz
  sex: m
  office: PHL GOV 2004-08 .. 2006-11-30 defence secretary

person Benigno Aquino
  name: Benigno Aquino III | Benigno S. Aquino III | Noynoy Aquino
  short: Aquino
  sex: m
  office: PHL OPP 2007-06 .. 2010-06-29 senator
  office: PHL GOV 2010-06-30 .. 2016-06-30 president

person Benito Tiamzon
  sex: m
  office: PHL REB 1987 .. leader of the Communist Party

person Blas Ople
  name: Blas F. Ople
  sex: m
  office: PHL LEG 1992-06 .. 2002-06 senator
  office: PHL GOV 2002-07 .. 2003-12-14 foreign secretary

person Claire Castro
  sex: f
  office: PHL GOV 2025-02 .. presidential spokeswoman

person Corazon Aquino
  name: Cory Aquino | Corazon C. Aquino
  sex: f
  office: PHL GOV 1986-02-25 .. 1992-06-30 president
  office: PHL ELI 1992-07-01 .. 2009-08-01 former president

person Delfin Lorenzana
  sex: m
  office: PHL GOV 2016-06-30 .. 2022-06-30 defence secretary

person Delia Albert
  name: Delia Domingo Albert
  sex: f
  office: PHL GOV 2003-12 .. 2004-08 foreign secretary

person Domingo Siazon
  name: Domingo Siazon Jr. | Domingo L. Siazon
  short: Siazon
  sex: m
  office: PHL GOV 1995-05 .. 2001-01 foreign secretary

person Eduardo Ano
  name: Eduardo Año | Eduardo M. Ano
  short: Ano | Año
  sex: m
  office: PHL MIL 2016-12 .. 2017-10 chief of staff
  office: PHL GOV 2018-01 .. 2022-06-30 interior secretary
  office: PHL GOV 2023-01 .. national security adviser

person Eduardo Ermita
  name: Eduardo R. Ermita
  sex: m
  office: PHL GOV 2001 .. 2010-02 defence secretary, executive secretary from 2004

person Edwin Lacierda
  sex: m
  office: PHL GOV 2010-06-30 .. 2016-06-30 presidential spokesman

person Eid Kabalu
  sex: m
  office: PHL REB 1998 .. 2009 spokesman of the MILF

person Enrique Manalo
  name: Enrique A. Manalo
  sex: m
  office: PHL GOV 2022-07-01 .. 2025-06-30 foreign secretary

person Ernesto Abella
  sex: m
  office: PHL GOV 2016-06-30 .. 2017-10 presidential spokesman

person Esmael Mangudadatu
  name: Ismael Mangudadatu
  sex: m
  office: PHL GOV 2010-06-30 .. 2019-06-30 governor of Maguindanao

person Ferdinand Marcos Jr.
  name: Ferdinand Marcos Jr | Bongbong Marcos | Ferdinand "Bongbong" Marcos Jr. | Ferdinand Romualdez Marcos Jr. | Ferdinand Marcos, Jr.
  short: Marcos | Marcos Jr. | Marcos Jr
  sex: m
  office: PHL LEG 2007-06 .. 2016-06-30 member of parliament, senator
  office: PHL PTY 2021-10 .. 2022-06-29 presidential candidate
  office: PHL GOV 2022-06-30 .. president

person Fernando Poe
  name: Fernando Poe Jr.
  short: Poe
  sex: m
  office: PHL OPP 2003-11 .. 2004-12-14 presidential candidate

person Fidel Agcaoili
  sex: m
  office: PHL REB 1989 .. 2020-07-23 negotiator of the communist rebels

person Fidel Ramos
  name: Fidel V. Ramos
  sex: m
  office: PHL GOV 1988-01 .. 1991-07 defence secretary
  office: PHL PTY 1991-08 .. 1992-06-29 presidential candidate
  office: PHL GOV 1992-06-30 .. 1998-06-30 president

person Galib Andang
  name: Commander Robot | Ghalib Andang
  short: Andang | Commander Robot
  sex: m
  office: PHL REB 2000 .. Abu Sayyaf commander

person Ghazali Jaafar
  name: Ghadzali Jaafar
  sex: m
  office: PHL REB 1990 .. 2019-03-13 deputy leader of the MILF

person Gilberto Teodoro
  name: Gilbert Teodoro | Gilberto Teodoro Jr. | Gilbert Teodoro Jr.
  short: Teodoro
  sex: m
  office: PHL GOV 2007-08 .. 2009-10 defence secretary
  office: PHL PTY 2009-11 .. 2010-05 presidential candidate
  office: PHL GOV 2023-06-05 .. defence secretary

person Gloria Macapagal Arroyo
  name: Gloria Arroyo | Gloria Macapagal-Arroyo
  short: Arroyo | Macapagal-Arroyo
  sex: f
  office: PHL GOV 1998-06-30 .. 2001-01-19 vice president
  office: PHL GOV 2001-01-20 .. 2010-06-30 president
  office: PHL LEG 2010-07-01 .. member of parliament, speaker 2018-2019

person Grace Poe
  name: Mary Grace Poe | Grace Poe-Llamanzares
  short: Poe
  sex: f
  office: PHL LEG 2013-06-30 .. 2025-06-30 senator

person Gregorio Catapang
  name: Gregorio Pio Catapang
  sex: m
  office: PHL MIL 2014-07 .. 2015-07 chief of staff

person Gregorio Honasan
  name: Gringo Honasan
  short: Honasan
  sex: m
  office: PHL REB 1987-08 .. 1992-12 coup leader
  office: PHL LEG 1995-06 .. 2019-06-30 senator

person Gregorio Rosal
  name: Ka Roger | Gregorio "Ka Roger" Rosal
  short: Rosal | Ka Roger
  sex: m
  office: PHL REB 1993 .. spokesman of the communist rebels

person Harry Roque
  name: Harry Roque Jr.
  sex: m
  office: PHL GOV 2017-11 .. 2018-10 presidential spokesman
  office: PHL GOV 2020-04 .. 2021-11 presidential spokesman
  office: PHL OPP 2022-07 .. lawyer of Duterte

person Hermogenes Esperon
  name: Hermogenes Esperon Jr.
  short: Esperon
  sex: m
  office: PHL MIL 2006-07 .. 2008-05 chief of staff
  office: PHL GOV 2008-06 .. 2010-06 peace adviser
  office: PHL GOV 2016-06-30 .. 2022-06-30 national security adviser

person Ignacio Bunye
  sex: m
  office: PHL GOV 2002 .. 2008-06 presidential spokesman

person Imelda Marcos
  short: Marcos | Imelda
  sex: f
  office: PHL OPP 1991-11 .. 2010-06-29 politician, widow of the dictator
  office: PHL LEG 2010-06-30 .. 2019-06-30 member of parliament

person Isnilon Hapilon
  sex: m
  office: PHL REB 1997 .. leader of Abu Sayyaf, of Islamic State in the Philippines

person Jaime Sin
  name: Cardinal Jaime Sin | Jaime L. Sin | Cardinal Sin
  short: Sin | Cardinal Sin
  sex: m
  office: PHL REL 1974-03 .. 2005-06-21 archbishop of Manila

person Jay Tarriela
  sex: m
  office: PHL MIL 2022 .. coast guard spokesman for the West Philippine Sea

person Jejomar Binay
  sex: m
  office: PHL GOV 1986 .. 2010-06-29 mayor of Makati
  office: PHL GOV 2010-06-30 .. 2016-06-30 vice president

person Jesse Robredo
  sex: m
  office: PHL GOV 2010-07-09 .. 2012-08-18 interior secretary

person Jonathan Malaya
  sex: m
  office: PHL GOV 2016 .. interior ministry spokesman, National Security Council spokesman

person Jose Maria Sison
  name: José María Sison | Joma Sison | Jose Ma. Sison
  sex: m
  office: PHL REB 1968-12 .. 2022-12-16 founder of the Communist Party

person Joseph Estrada
  name: Joseph Ejercito Estrada
  short: Estrada | Erap
  sex: m
  office: PHL GOV 1992-06-30 .. 1998-06-29 vice president
  office: PHL GOV 1998-06-30 .. 2001-01-20 president
  office: PHL OPP 2001-01-21 .. 2013-06-29 opposition leader
  office: PHL GOV 2013-06-30 .. 2019-06-30 mayor of Manila

person Juan Ponce Enrile
  name: Juan Ponce-Enrile
  short: Enrile | Ponce Enrile
  sex: m
  office: PHL OPP 1986-11 .. 1992 opposition senator
  office: PHL LEG 1995-06 .. 2016-06-30 senator, president of the senate 2008-2013
  office: PHL GOV 2022-07-01 .. 2025-11-13 legal adviser to the president

person Khaddafy Janjalani
  name: Khadaffy Janjalani | Khadafi Janjalani | Khadafy Janjalani
  sex: m
  office: PHL REB 1998-12 .. leader of Abu Sayyaf

person Leila de Lima
  name: Leila M. de Lima
  short: de Lima | De Lima
  sex: f
  office: PHL GOV 2008-05 .. 2015-10 head of the human rights commission, justice secretary from 2010
  office: PHL OPP 2016-06-30 .. opposition senator

person Leni Robredo
  name: Maria Leonor Robredo
  sex: f
  office: PHL LEG 2013-06 .. 2016-06-29 member of parliament
  office: PHL OPP 2016-06-30 .. 2022-06-30 vice president, opposition leader
  office: PHL GOV 2025-06-30 .. mayor of Naga

person Luis Antonio Tagle
  name: Cardinal Luis Antonio Tagle
  sex: m
  office: PHL REL 2011-12 .. archbishop of Manila, cardinal

person Luis Jalandoni
  sex: m
  office: PHL REB 1977 .. 2025-06-07 negotiator of the communist rebels

person Manny Pacquiao
  name: Emmanuel Pacquiao
  sex: m
  office: PHL LEG 2010-06-30 .. 2022-06-30 member of parliament, senator

person Mar Roxas
  name: Manuel Roxas II | Manuel Roxas
  sex: m
  office: PHL GOV 2012-08 .. 2015-07-30 interior secretary
  office: PHL PTY 2015-07-31 .. 2016-06-30 presidential candidate

person Maria Ressa
  sex: f
  office: PHL JRN 2012 .. journalist

person Martin Andanar
  sex: m
  office: PHL GOV 2016-06-30 .. 2022-06-30 communications secretary

person Martin Romualdez
  sex: m
  office: PHL LEG 2022-07-25 .. 2025-09-17 speaker of parliament

person Mohagher Iqbal
  sex: m
  office: PHL REB 2000 .. 2014-03-27 chief negotiator of the MILF
  office: PHL PTY 2014-03-28 .. 2019-01 chief negotiator of the MILF
  office: PHL GOV 2019-02 .. education minister of Bangsamoro

person Murad Ebrahim
  name: Al Haj Murad Ebrahim | Al-Haj Murad | Al Haj Murad | Ahod Balawag Ebrahim | Ebrahim Murad | Al-Haj Murad Ebrahim
  short: Murad | Ebrahim
  sex: m
  office: PHL REB 1984 .. 2014-03-27 leader of the MILF
  office: PHL PTY 2014-03-28 .. 2019-02-21 leader of the MILF
  office: PHL GOV 2019-02-22 .. 2025-03 chief minister of Bangsamoro

person Nicolas Torre
  name: Nicolas Torre III
  sex: m
  office: PHL COP 2025-06-02 .. 2025-08-26 police chief

person Noli de Castro
  short: de Castro | De Castro
  sex: m
  office: PHL GOV 2004-06-30 .. 2010-06-30 vice president

person Norberto Gonzales
  sex: m
  office: PHL GOV 2004-08 .. 2010-06-30 national security adviser, defence secretary

person Nur Misuari
  short: Misuari
  sex: m
  office: PHL REB 1972 .. 1996-09-02 leader of the MNLF
  office: PHL GOV 1996-09-30 .. 2001-11-18 governor of Muslim Mindanao
  office: PHL REB 2001-11-19 .. 2016-10 leader of the MNLF
  office: PHL PTY 2016-11 .. leader of the MNLF

person Omar Maute
  name: Omarkhayam Maute
  short: Maute
  sex: m
  office: PHL REB 2012 .. leader of the Maute group

person Orlando Mercado
  sex: m
  office: PHL GOV 1998-07 .. 2001-01-25 defence secretary

person Oscar Albayalde
  sex: m
  office: PHL COP 2018-04-19 .. 2019-10-14 police chief

person Pablo Virgilio David
  name: Cardinal Pablo Virgilio David
  sex: m
  office: PHL REL 2016 .. bishop of Kalookan

person Panfilo Lacson
  sex: m
  office: PHL COP 1999-11 .. 2001-01 police chief
  office: PHL LEG 2001-06-30 .. senator

person Perfecto Yasay
  name: Perfecto Yasay Jr.
  short: Yasay
  sex: m
  office: PHL GOV 2016-06-30 .. 2017-03-08 foreign secretary

person Radullan Sahiron
  sex: m
  office: PHL REB 1992 .. Abu Sayyaf commander

person Raul Manglapus
  sex: m
  office: PHL GOV 1987-10 .. 1992-06-30 foreign secretary

person Renato de Villa
  short: de Villa | De Villa
  sex: m
  office: PHL MIL 1988-01 .. 1991-04 chief of staff
  office: PHL GOV 1991-07 .. 1997-09 defence secretary

person Restituto Padilla
  sex: m
  office: PHL MIL 2012 .. 2017 military spokesman

person Roberto Romulo
  sex: m
  office: PHL GOV 1992-07 .. 1995-04 foreign secretary

person Rodrigo Duterte
  name: Rodrigo Roa Duterte | Rody Duterte
  sex: m
  office: PHL GOV 1988-02 .. 2016-06-29 mayor of Davao
  office: PHL GOV 2016-06-30 .. 2022-06-30 president

person Roel Degamo
  sex: m
  office: PHL GOV 2011-01 .. 2023-03-04 governor of Negros Oriental

person Roilo Golez
  sex: m
  office: PHL GOV 2001-02 .. 2004-01 national security adviser

person Romeo Brawner
  name: Romeo Brawner Jr. | Romeo Brawner Jr
  short: Brawner
  sex: m
  office: PHL MIL 2023-07-21 .. chief of staff

person Romulo Kintanar
  name: Rolly Kintanar
  sex: m
  office: PHL REB 1987 .. 1992 commander of the New People's Army

person Ronald dela Rosa
  name: Ronald Dela Rosa | Bato dela Rosa | Ronald "Bato" dela Rosa
  short: dela Rosa | Dela Rosa | de la Rosa
  sex: m
  office: PHL COP 2016-07-01 .. 2018-04-19 police chief
  office: PHL LEG 2019-06-30 .. senator

person Roy Cimatu
  sex: m
  office: PHL MIL 2002-05 .. 2002-09 chief of staff
  office: PHL GOV 2017-05 .. 2022-02 environment secretary

person Roy Vincent Trinidad
  sex: m
  office: PHL MIL 2023 .. navy spokesman

person Salamat Hashim
  name: Hashim Salamat
  short: Hashim | Salamat
  sex: m
  office: PHL REB 1977 .. leader of the MILF

person Salvador Laurel
  sex: m
  office: PHL GOV 1986-02-25 .. 1992-06-30 vice president

person Salvador Panelo
  sex: m
  office: PHL GOV 2016-06-30 .. 2022-06-30 presidential legal adviser and spokesman

person Sara Duterte
  name: Sara Duterte-Carpio | Sara Zimmerman Duterte
  short: Duterte | Duterte-Carpio | Sara
  sex: f
  office: PHL GOV 2010-06 .. 2022-06-29 mayor of Davao
  office: PHL GOV 2022-06-30 .. vice president

person Satur Ocampo
  sex: m
  office: PHL OPP 2001-06 .. left-wing politician

person Teodoro Locsin
  name: Teodoro Locsin Jr. | Teddy Locsin | Teodoro Locsin Jr
  short: Locsin
  sex: m
  office: PHL GOV 2017-09 .. 2018-10-16 ambassador to the United Nations
  office: PHL GOV 2018-10-17 .. 2022-06-30 foreign secretary

person Teofisto Guingona
  name: Teofisto Guingona Jr.
  short: Guingona
  sex: m
  office: PHL GOV 1993 .. 1998-06 executive secretary, justice secretary
  office: PHL GOV 2001-02 .. 2004-06-30 vice president, foreign secretary to 2002

person Theresa Lazaro
  name: Ma. Theresa Lazaro | Maria Theresa Lazaro
  sex: f
  office: PHL GOV 2025-07-01 .. foreign secretary

person Ustadz Habier Malik
  name: Habier Malik
  short: Malik
  sex: m
  office: PHL REB 2007 .. 2013 MNLF commander

person Vicente Sotto
  name: Tito Sotto | Vicente Sotto III
  short: Sotto
  sex: m
  office: PHL LEG 1992-06-30 .. senator, president of the senate

person Voltaire Gazmin
  sex: m
  office: PHL GOV 2010-06-30 .. 2016-06-30 defence secretary

person Wilma Tiamzon
  sex: f
  office: PHL REB 1987 .. leader of the Communist Party

person Zaldy Ampatuan
  sex: m
  office: PHL GOV 2005-09 .. 2009-12 governor of Muslim Mindanao

# PRK North Korea

person Choe Kwang
  short: Choe
  sex: m
  office: PRK GOV 1995-10 .. 1997-02-21 defence minister

person Choe Ryong Hae
  name: Choe Ryong-hae
  short: Choe
  sex: m
  office: PRK GOV 2010-09 .. 2026-03 party official, ceremonial head of state from 2019

person Choe Son Hui
  name: Choe Son-hui | Choi Son-hui | Choe Sun-hui
  short: Choe | Choi
  sex: f
  office: PRK GOV 2010 .. 2022-06-10 diplomat, deputy foreign minister
  office: PRK GOV 2022-06-11 .. foreign minister

person Choe Yong-rim
  name: Choe Yong Rim
  short: Choe
  sex: m
  office: PRK GOV 2010-06-07 .. 2013-04-01 prime minister

person Han Song-ryol
  name: Han Song Ryol
  short: Han
  sex: m
  office: PRK GOV 1997 .. 2019 diplomat, deputy foreign minister

person Hong Song-nam
  name: Hong Song Nam
  short: Hong
  sex: m
  office: PRK GOV 1997-02-21 .. 2003-09-03 prime minister

person Hwang Jang-yop
  name: Hwang Jang Yop
  short: Hwang
  sex: m
  office: PRK GOV 1972 .. 1997-02-12 party secretary
  office: KOR OPP 1997-02-13 .. 2010-10-10 defector

person Hwang Pyong-so
  name: Hwang Pyong So
  short: Hwang
  sex: m
  office: PRK GOV 2014-05 .. 2017-10 political chief of the army

person Hyon Song-wol
  name: Hyon Song Wol
  short: Hyon
  sex: f
  office: PRK GOV 2017-10 .. party official

person Hyon Yong-chol
  name: Hyon Yong Chol
  short: Hyon
  sex: m
  office: PRK MIL 2012-07 .. 2013-05 chief of staff
  office: PRK GOV 2014-06 .. 2015-04-30 defence minister

person Ja Song-nam
  name: Ja Song Nam
  short: Ja
  sex: m
  office: PRK GOV 2014 .. 2018-09 ambassador to the United Nations

person Jang Song-thaek
  name: Jang Song Thaek | Jang Sung-taek | Chang Song-taek
  short: Jang | Chang
  sex: m
  office: PRK GOV 1995 .. 2013-12-08 uncle of the leader, vice chairman of the National Defence Commission

person Jo Myong-rok
  name: Jo Myong Rok | Cho Myong-nok
  short: Jo | Cho
  sex: m
  office: PRK MIL 1995-10 .. 2010-11-06 vice marshal

person Jo Yong Won
  name: Jo Yong-won
  short: Jo
  sex: m
  office: PRK GOV 2019 .. party official

person Kang Sok-ju
  name: Kang Sok Ju
  short: Kang
  sex: m
  office: PRK GOV 1986 .. 2016-05-20 deputy foreign minister, deputy prime minister

person Kang Song-san
  name: Kang Song San
  short: Kang
  sex: m
  office: PRK GOV 1992-12-11 .. 1997-02-21 prime minister

person Kang Sun Nam
  name: Kang Sun-nam
  short: Kang
  sex: m
  office: PRK GOV 2022-12 .. 2024-10 defence minister

person Kim Hyok Chol
  name: Kim Hyok-chol
  short: Kim
  sex: m
  office: PRK GOV 2012 .. 2019-03 diplomat, nuclear negotiator

person Kim Il-chol
  name: Kim Il Chol
  short: Kim
  sex: m
  office: PRK GOV 1997 .. 2009-02 defence minister

person Kim Il-sung
  name: Kim Il Sung
  short: Kim
  sex: m
  office: PRK GOV 1948-09-09 .. 1994-07-08 leader

person Kim Jae Ryong
  name: Kim Jae-ryong
  short: Kim
  sex: m
  office: PRK GOV 2019-04-11 .. 2020-08-13 prime minister

person Kim Jong Nam
  name: Kim Jong-nam
  short: Kim
  sex: m
  office: PRK ELI 2001-05 .. 2017-02-13 half-brother of the leader

person Kim Jong Un
  name: Kim Jong-un | Kim Jong-Un
  short: Kim
  sex: m
  office: PRK GOV 2010-09 .. leader

person Kim Jong-gak
  name: Kim Jong Gak
  short: Kim
  sex: m
  office: PRK GOV 2012-04 .. 2012-11 defence minister

person Kim Jong-il
  name: Kim Jong Il
  short: Kim
  sex: m
  office: PRK GOV 1980-10 .. 2011-12-17 leader

person Kim Ju Ae
  name: Kim Ju-ae
  short: Kim
  sex: f
  office: PRK GOV 2022-11 .. daughter of the leader

person Kim Kye-gwan
  name: Kim Kye Gwan | Kim Gye-gwan | Kim Kye-kwan
  short: Kim
  sex: m
  office: PRK GOV 1995 .. 2020 deputy foreign minister, nuclear negotiator

person Kim Kyong-hui
  name: Kim Kyong Hui
  short: Kim
  sex: f
  office: PRK GOV 1987 .. 2013-09 aunt of the leader

person Kim Song
  short: Kim
  sex: m
  office: PRK GOV 2018-09 .. ambassador to the United Nations

person Kim Tok Hun
  name: Kim Tok-hun
  short: Kim
  sex: m
  office: PRK GOV 2020-08-13 .. 2024-12-29 prime minister

person Kim Yo Jong
  name: Kim Yo-jong
  short: Kim
  sex: f
  office: PRK GOV 2014 .. sister of the leader, party official

person Kim Yong Chol
  name: Kim Yong-chol
  short: Kim
  sex: m
  office: PRK MIL 2009 .. 2015-12 general, head of the reconnaissance bureau
  office: PRK GOV 2016-01 .. party official, nuclear negotiator

person Kim Yong-chun
  name: Kim Yong Chun
  short: Kim
  sex: m
  office: PRK MIL 1995-10 .. 2009-02-10 chief of staff
  office: PRK GOV 2009-02-11 .. 2012-04 defence minister

person Kim Yong-il
  name: Kim Yong Il
  short: Kim
  sex: m
  office: PRK GOV 2007-04-11 .. 2010-06-07 prime minister

person Kim Yong-nam
  name: Kim Yong Nam
  short: Kim
  sex: m
  office: PRK GOV 1983-12 .. 1998-09-04 foreign minister
  office: PRK GOV 1998-09-05 .. 2019-04-11 head of parliament and ceremonial head of state

person No Kwang Chol
  name: No Kwang-chol
  short: No Kwang Chol
  sex: m
  office: PRK GOV 2018-06 .. 2019-12 defence minister
  office: PRK GOV 2024-10 .. defence minister

person O Jin-u
  name: O Jin U | Oh Jin-u
  short: O Jin-u
  sex: m
  office: PRK GOV 1976-05 .. 1995-02-25 defence minister

person Paek Nam-sun
  name: Paek Nam Sun
  short: Paek
  sex: m
  office: PRK GOV 1998-09-05 .. 2007-01-02 foreign minister

person Pak Gil-yon
  name: Pak Gil Yon | Pak Kil-yon
  short: Pak
  sex: m
  office: PRK GOV 1985 .. 1996 ambassador to the United Nations
  office: PRK GOV 2001-12 .. 2008 ambassador to the United Nations

person Pak Jong Chon
  name: Pak Jong-chon
  short: Pak
  sex: m
  office: PRK MIL 2019-09 .. marshal, chief of staff to 2021

person Pak Pong Ju
  name: Pak Pong-ju
  short: Pak
  sex: m
  office: PRK GOV 2003-09-03 .. 2007-04-11 prime minister
  office: PRK GOV 2013-04-01 .. 2019-04-11 prime minister

person Pak Thae Song
  name: Pak Thae-song
  short: Pak
  sex: m
  office: PRK GOV 2024-12-29 .. prime minister

person Pak Ui-chun
  name: Pak Ui Chun
  short: Pak
  sex: m
  office: PRK GOV 2007-05-18 .. 2014-04-09 foreign minister

person Pak Yong-sik
  name: Pak Yong Sik
  short: Pak
  sex: m
  office: PRK GOV 2015-05 .. 2018-06 defence minister

person Ri Hyong-chol
  name: Ri Hyong Chol | Li Hyong-chol
  short: Ri | Li
  sex: m
  office: PRK GOV 1996 .. 2001 ambassador to the United Nations

person Ri Sol Ju
  name: Ri Sol-ju
  short: Ri
  sex: f
  office: PRK GOV 2012-07 .. first lady

person Ri Son Gwon
  name: Ri Son-gwon | Ri Son Kwon
  short: Ri
  sex: m
  office: PRK GOV 2010 .. 2022-06 negotiator, foreign minister from 2020

person Ri Su-yong
  name: Ri Su Yong | Ri Chol
  short: Ri
  sex: m
  office: PRK GOV 2014-04-09 .. 2016-04 foreign minister
  office: PRK GOV 2016-05 .. 2020-04 party official

person Ri Yong Gil
  name: Ri Yong-gil
  short: Ri
  sex: m
  office: PRK MIL 2013-08 .. chief of staff, defence minister

person Ri Yong Ho
  name: Ri Yong-ho
  short: Ri
  sex: m
  office: PRK GOV 2011-09 .. 2016-04 deputy foreign minister, nuclear negotiator
  office: PRK GOV 2016-05 .. 2019-12 foreign minister

person Sin Son-ho
  name: Sin Son Ho
  short: Sin
  sex: m
  office: PRK GOV 2008 .. 2014 ambassador to the United Nations

person Thae Yong-ho
  name: Thae Yong Ho | Tae Yong-ho
  short: Thae | Tae
  sex: m
  office: PRK GOV 2013 .. 2016-08 deputy ambassador to Britain
  office: KOR PTY 2016-12 .. defector, member of parliament

person Vice Marshal Ri Yong Ho
  name: Vice Marshal Ri Yong-ho | Ri Yong-ho | Ri Yong Ho
  short: Ri
  sex: m
  office: PRK MIL 2009-02 .. 2012-07-15 army chief

person Yon Hyong-muk
  name: Yon Hyong Muk
  short: Yon
  sex: m
  office: PRK GOV 1988-12 .. 1992-12-11 prime minister
  office: PRK GOV 1998-09 .. 2005-10-22 vice chairman of the National Defence Commission

# SGP Singapore

person Chan Chun Sing
  short: Chan
  sex: m
  office: SGP GOV 2011-05 .. minister, defence minister from 2025

person Chee Soon Juan
  short: Chee
  sex: m
  office: SGP OPP 1992 .. leader of the Singapore Democratic Party

person Gan Kim Yong
  short: Gan
  sex: m
  office: SGP GOV 2005 .. health minister, trade minister, deputy prime minister

person George Yeo
  name: George Yeo Yong-Boon
  short: Yeo
  sex: m
  office: SGP GOV 1990-11 .. 2011-05-20 minister, foreign minister from 2004

person Goh Chok Tong
  short: Goh
  sex: m
  office: SGP GOV 1985-01 .. 2011-05-21 prime minister 1990-2004, senior minister

person Halimah Yacob
  short: Halimah | Yacob
  sex: f
  office: SGP LEG 2013-01 .. 2017-08 speaker of parliament
  office: SGP GOV 2017-09-14 .. 2023-09-13 president

person Heng Swee Keat
  short: Heng
  sex: m
  office: SGP GOV 2011-05 .. 2025-05 finance minister, deputy prime minister

person J.B. Jeyaretnam
  name: Joshua Benjamin Jeyaretnam | JB Jeyaretnam | J. B. Jeyaretnam
  sex: m
  office: SGP OPP 1971 .. 2008-09-30 opposition leader

person K. Shanmugam
  name: Kasiviswanathan Shanmugam | K Shanmugam
  sex: m
  office: SGP GOV 2008-05 .. law minister, foreign minister 2011-2015, home affairs minister

person Lawrence Wong
  name: Lawrence Wong Shyun Tsai
  short: Wong
  sex: m
  office: SGP GOV 2012-11 .. minister, prime minister from 2024

person Lee Hsien Loong
  short: Lee
  sex: m
  office: SGP GOV 1990-11-28 .. deputy prime minister, prime minister 2004-2024, senior minister

person Lee Kuan Yew
  short: Lee
  sex: m
  office: SGP GOV 1959-06-05 .. 2011-05-21 prime minister to 1990, senior minister
  office: SGP PTY 2011-05-22 .. 2015-03-23 member of parliament

person Low Thia Khiang
  short: Low Thia Khiang
  sex: m
  office: SGP OPP 1991-08 .. 2020-06 leader of the Workers' Party

person Ng Eng Hen
  short: Ng
  sex: m
  office: SGP GOV 2005 .. 2025-05 minister, defence minister from 2011

person Ong Teng Cheong
  short: Ong
  sex: m
  office: SGP GOV 1993-09-01 .. 1999-08-31 president

person Pritam Singh
  sex: m
  office: SGP OPP 2011-05 .. leader of the Workers' Party

person S. Jayakumar
  name: Shunmugam Jayakumar | S Jayakumar
  sex: m
  office: SGP GOV 1988 .. 2011-05 foreign minister 1994-2004, deputy prime minister

person S.R. Nathan
  name: Sellapan Ramanathan | S. R. Nathan | S R Nathan
  short: Nathan
  sex: m
  office: SGP GOV 1999-09-01 .. 2011-08-31 president

person Teo Chee Hean
  short: Teo
  sex: m
  office: SGP GOV 1997-01 .. 2025-05 education minister, defence minister, deputy prime minister

person Tharman Shanmugaratnam
  short: Tharman | Shanmugaratnam
  sex: m
  office: SGP GOV 2003-08 .. 2023-07 finance minister, deputy prime minister
  office: SGP GOV 2023-09-14 .. president

person Tony Tan
  name: Tony Tan Keng Yam
  short: Tan
  sex: m
  office: SGP GOV 1995-08 .. 2005-09 defence minister, deputy prime minister
  office: SGP GOV 2011-09-01 .. 2017-08-31 president

person Vivian Balakrishnan
  sex: m
  office: SGP GOV 2001 .. minister, foreign minister from 2015

person Wee Kim Wee
  short: Wee
  sex: m
  office: SGP GOV 1985-09-02 .. 1993-09-01 president

person Wong Kan Seng
  short: Wong
  sex: m
  office: SGP GOV 1987 .. 2011-05 foreign minister to 1994, home affairs minister

# THA Thailand

person Abhisit Vejjajiva
  short: Abhisit | Vejjajiva
  sex: m
  office: THA OPP 2005-03 .. 2008-12-16 leader of the Democrat Party
  office: THA GOV 2008-12-17 .. 2011-08-05 prime minister
  office: THA OPP 2011-08-06 .. leader of the Democrat Party

person Anand Panyarachun
  short: Anand | Panyarachun
  sex: m
  office: THA GOV 1991-03-02 .. 1992-04-07 prime minister
  office: THA GOV 1992-06-10 .. 1992-09-23 prime minister

person Anupong Paochinda
  name: Anupong Paojinda
  short: Anupong | Paochinda | Paojinda
  sex: m
  office: THA MIL 2007-10-01 .. 2010-09-30 army chief
  office: THA GOV 2014-08-30 .. 2023-09-01 interior minister

person Anutin Charnvirakul
  short: Anutin | Charnvirakul
  sex: m
  office: THA GOV 2019-07-16 .. 2025-06-18 health minister, interior minister
  office: THA OPP 2025-06-19 .. 2025-09-06 leader of Bhumjaithai
  office: THA GOV 2025-09-07 .. prime minister

person Apirat Kongsompong
  short: Apirat | Kongsompong
  sex: m
  office: THA MIL 2018-10-01 .. 2020-09-30 army chief

person Arnon Nampa
  name: Anon Nampa | Anon Numpa
  short: Arnon | Anon | Nampa
  sex: m
  office: THA OPP 2020-07 .. protest leader and lawyer

person Banharn Silpa-archa
  name: Banharn Silpaarcha
  short: Banharn | Silpa-archa
  sex: m
  office: THA GOV 1995-07-13 .. 1996-11-25 prime minister
  office: THA PTY 1996-11-26 .. 2008-12 party leader

person Boonsrang Niumpradit
  name: Boonsrang Naimpradit
  short: Boonsrang
  sex: m
  office: THA MIL 2006-10 .. 2008-09 supreme commander

person Chadchart Sittipunt
  short: Chadchart
  sex: m
  office: THA GOV 2012 .. 2014-05-22 transport minister
  office: THA GOV 2022-06-01 .. governor of Bangkok

person Chalerm Yoobamrung
  name: Chalerm Yubamrung
  short: Chalerm
  sex: m
  office: THA GOV 2008-02 .. 2008-09 interior minister
  office: THA GOV 2011-08 .. 2014-05-22 deputy prime minister

person Chamlong Srimuang
  short: Chamlong | Srimuang
  sex: m
  office: THA GOV 1985-11 .. 1992-01 governor of Bangkok
  office: THA OPP 1992-02 .. protest leader

person Chatichai Choonhavan
  short: Chatichai | Choonhavan
  sex: m
  office: THA GOV 1988-08-04 .. 1991-02-23 prime minister
  office: THA PTY 1992 .. 1998-05-06 politician

person Chavalit Yongchaiyudh
  name: Chaovalit Yongchaiyudh | Chawalit Yongchaiyut
  short: Chavalit | Chaovalit | Yongchaiyudh
  sex: m
  office: THA MIL 1986-05 .. 1990-03 army chief
  office: THA PTY 1990-10 .. 1996-11-24 leader of the New Aspiration Party
  office: THA GOV 1996-11-25 .. 1997-11-09 prime minister
  office: THA GOV 2001-02 .. 2005-03 defence minister, deputy prime minister

person Chuan Leekpai
  name: Chuan Likphai
  short: Chuan | Leekpai
  sex: m
  office: THA GOV 1992-09-23 .. 1995-07-13 prime minister
  office: THA OPP 1995-07-14 .. 1997-11-08 leader of the Democrat Party
  office: THA GOV 1997-11-09 .. 2001-02-09 prime minister
  office: THA OPP 2001-02-10 .. 2003-04 leader of the Democrat Party
  office: THA LEG 2019-05-28 .. 2023-03-20 speaker of parliament

person Don Pramudwinai
  short: Pramudwinai
  sex: m
  office: THA GOV 2014-09 .. 2015-08-18 deputy foreign minister
  office: THA GOV 2015-08-19 .. 2023-09-01 foreign minister

person Jatuporn Prompan
  name: Jatuporn Promphan
  short: Jatuporn | Prompan
  sex: m
  office: THA OPP 2007 .. red shirt leader

person Kantathi Suphamongkhon
  short: Kantathi
  sex: m
  office: THA GOV 2005-03 .. 2006-09-19 foreign minister

person Kasit Piromya
  short: Kasit | Piromya
  sex: m
  office: THA GOV 2008-12-20 .. 2011-08-09 foreign minister

person Khattiya Sawasdipol
  name: Seh Daeng | Khattiya Sawatdiphol
  short: Khattiya | Seh Daeng | Sawasdipol
  sex: m
  office: THA MIL 1998 .. 2010-05-17 renegade general

person King Bhumibol Adulyadej
  name: Bhumibol Adulyadej | King Bhumibol
  short: Bhumibol | King Bhumibol
  sex: m
  office: THA GOV 1946-06-09 .. 2016-10-13 king

person King Maha Vajiralongkorn
  name: Maha Vajiralongkorn | King Vajiralongkorn | Crown Prince Maha Vajiralongkorn | Vajiralongkorn
  short: Vajiralongkorn | King Vajiralongkorn
  sex: m
  office: THA GOV 1972-12 .. king, crown prince to 2016

person Maris Sangiampongsa
  short: Maris | Sangiampongsa
  sex: m
  office: THA GOV 2024-04-30 .. 2025-09 foreign minister

person Nattawut Saikua
  name: Nattawut Saikuar | Natthawut Saikua
  short: Nattawut | Saikua | Natthawut
  sex: m
  office: THA OPP 2007 .. 2011-12 red shirt leader
  office: THA GOV 2012-01 .. 2014-05-22 deputy minister
  office: THA OPP 2014-05-23 .. red shirt leader

person Natthaphon Narkphanit
  name: Nattaphon Narkphanit
  short: Natthaphon | Nattaphon
  sex: m
  office: THA MIL 2015 .. 2020 general
  office: THA GOV 2025-06 .. acting defence minister, defence minister

person Natthaphong Ruengpanyawut
  short: Natthaphong | Ruengpanyawut
  sex: m
  office: THA OPP 2024-08-09 .. leader of the People's Party

person Nikorndej Balankura
  name: Nikorndej Phalangkun
  short: Nikorndej
  sex: m
  office: THA GOV 2024 .. foreign ministry spokesman

person Nitya Pibulsonggram
  short: Nitya
  sex: m
  office: THA GOV 2006-10 .. 2008-02 foreign minister

person Niwatthamrong Boonsongpaisan
  name: Niwattumrong Boonsongpaisan
  short: Niwatthamrong | Niwattumrong
  sex: m
  office: THA GOV 2014-05-07 .. 2014-05-22 acting prime minister

person Noppadon Pattama
  short: Noppadon | Pattama
  sex: m
  office: THA GOV 2008-02-06 .. 2008-07-10 foreign minister

person Paetongtarn Shinawatra
  name: Paethongtarn Shinawatra | Ung Ing
  short: Paetongtarn | Shinawatra
  sex: f
  office: THA PTY 2022-03 .. 2024-08-15 Pheu Thai politician
  office: THA GOV 2024-08-16 .. 2025-08-29 prime minister
  office: THA OPP 2025-09-07 .. Pheu Thai politician

person Panitan Wattanayagorn
  short: Panitan | Wattanayagorn
  sex: m
  office: THA GOV 2009 .. 2011-08 government spokesman

person Panusaya Sithijirawattanakul
  name: Panusaya Rung Sithijirawattanakul
  short: Panusaya
  sex: f
  office: THA OPP 2020-07 .. protest leader

person Parit Chiwarak
  short: Parit | Chiwarak
  sex: m
  office: THA OPP 2020-07 .. protest leader

person Parnpree Bahiddha-Nukara
  name: Parnpree Bahiddhanukara
  short: Parnpree
  sex: m
  office: THA GOV 2023-09-01 .. 2024-04-28 foreign minister

person Phumtham Wechayachai
  short: Phumtham | Wechayachai
  sex: m
  office: THA GOV 2023-09-01 .. 2025-09-07 commerce minister, defence minister, acting prime minister

person Pita Limjaroenrat
  short: Pita | Limjaroenrat
  sex: m
  office: THA OPP 2020-03 .. opposition leader

person Piyabutr Saengkanokkul
  short: Piyabutr
  sex: m
  office: THA OPP 2018-03 .. opposition politician

person Prawit Wongsuwan
  name: Prawit Wongsuwon
  short: Prawit | Wongsuwan | Wongsuwon
  sex: m
  office: THA MIL 2004-10 .. 2005-09 army chief
  office: THA GOV 2008-12 .. 2011-08 defence minister
  office: THA GOV 2014-08-30 .. 2023-09-01 defence minister, deputy prime minister
  office: THA OPP 2024-09 .. leader of Palang Pracharath

person Prayuth Chan-ocha
  name: Prayut Chan-o-cha | Prayuth Chan-o-cha | Prayut Chan-ocha | General Prayuth Chan-ocha
  short: Prayuth | Prayut | Chan-ocha | Chan-o-cha
  sex: m
  office: THA MIL 2010-10-01 .. 2014-05-21 army chief
  office: THA GOV 2014-05-22 .. 2023-08-22 prime minister
  office: THA GOV 2023-11-29 .. privy councillor

person Purachai Piumsombun
  short: Purachai
  sex: m
  office: THA GOV 2001-02 .. 2003 interior minister

person Queen Sirikit
  name: Sirikit
  short: Sirikit
  sex: f
  office: THA GOV 1950-04-28 .. 2025-10-24 queen

person Samak Sundaravej
  short: Samak | Sundaravej
  sex: m
  office: THA GOV 2000-07 .. 2004-08 governor of Bangkok
  office: THA GOV 2008-01-29 .. 2008-09-09 prime minister

person Sansern Kaewkamnerd
  name: Sansern Kaewkumnerd
  short: Sansern
  sex: m
  office: THA MIL 2008 .. 2013 army spokesman
  office: THA GOV 2014 .. 2018-12 government spokesman

person Sihasak Phuangketkeow
  short: Sihasak | Phuangketkeow
  sex: m
  office: THA GOV 2011 .. 2015 permanent secretary of the foreign ministry
  office: THA GOV 2025-09-19 .. foreign minister

person Somchai Wongsawat
  short: Somchai | Wongsawat
  sex: m
  office: THA GOV 2008-02 .. 2008-12-02 prime minister from September, deputy before

person Sondhi Limthongkul
  short: Sondhi | Limthongkul
  sex: m
  office: THA OPP 2005-09 .. yellow shirt leader

person Sonthi Boonyaratglin
  name: Sonthi Boonyaratkalin | Sondhi Boonyaratglin
  short: Sonthi | Boonyaratglin
  sex: m
  office: THA MIL 2005-10-01 .. 2006-09-18 army chief
  office: THA GOV 2006-09-19 .. 2007-09-30 junta leader

person Srettha Thavisin
  short: Srettha | Thavisin
  sex: m
  office: THA BUS 1990 .. 2023-03 property developer
  office: THA PTY 2023-04 .. 2023-08-21 candidate of Pheu Thai
  office: THA GOV 2023-08-22 .. 2024-08-14 prime minister

person Srisompob Jitpiromsri
  short: Srisompob
  sex: m
  office: THA EDU 2004 .. scholar of the southern conflict

person Suchinda Kraprayoon
  short: Suchinda | Kraprayoon
  sex: m
  office: THA MIL 1990-03 .. 1992-04-06 army chief
  office: THA GOV 1992-04-07 .. 1992-05-24 prime minister

person Sunthorn Kongsompong
  short: Sunthorn
  sex: m
  office: THA GOV 1991-02-23 .. 1992-04 junta leader

person Surakiart Sathirathai
  short: Surakiart | Sathirathai
  sex: m
  office: THA GOV 2001-02-17 .. 2006-09-19 foreign minister, deputy prime minister

person Surapong Tovichakchaikul
  short: Surapong
  sex: m
  office: THA GOV 2011-08-09 .. 2014-05-22 foreign minister

person Surayud Chulanont
  short: Surayud | Chulanont
  sex: m
  office: THA MIL 1998-10 .. 2003-09 army chief
  office: THA GOV 2003-11 .. 2006-09 privy councillor
  office: THA GOV 2006-10-01 .. 2008-01-29 prime minister
  office: THA GOV 2008-04 .. privy councillor

person Suthep Thaugsuban
  short: Suthep | Thaugsuban
  sex: m
  office: THA GOV 2008-12-20 .. 2011-07 deputy prime minister
  office: THA OPP 2011-08 .. 2014-05-22 protest leader

person Sutin Klungsang
  name: Sutin Klangsaeng
  short: Sutin
  sex: m
  office: THA GOV 2023-09-01 .. 2024-04 defence minister

person Tanasak Patimapragorn
  name: Thanasak Patimaprakorn
  short: Tanasak | Thanasak
  sex: m
  office: THA MIL 2011-10 .. 2014-08-29 supreme commander
  office: THA GOV 2014-08-30 .. 2015-08-19 foreign minister

person Thaksin Shinawatra
  name: Thaksin Chinnawat
  short: Thaksin | Shinawatra
  sex: m
  office: THA GOV 1994-10 .. 1995-02 foreign minister
  office: THA PTY 1998-07 .. 2001-02-08 leader of Thai Rak Thai
  office: THA GOV 2001-02-09 .. 2006-09-19 prime minister
  office: THA OPP 2006-09-20 .. exiled former prime minister, party patron

person Thamarak Isarangura
  name: Thammarak Isarangura
  short: Thammarak
  sex: m
  office: THA GOV 2003 .. 2005 defence minister

person Thanathorn Juangroongruangkit
  short: Thanathorn | Juangroongruangkit
  sex: m
  office: THA OPP 2018-03 .. opposition leader

person Veera Musikapong
  name: Veera Muksikapong
  short: Veera
  sex: m
  office: THA OPP 2007 .. red shirt leader

person Wan Muhamad Noor Matha
  name: Wan Muhammad Noor Matha | Wan Noor
  short: Wan Noor | Wan Muhamad Noor Matha | Matha
  sex: m
  office: THA LEG 1996-11 .. 2000-06 speaker of parliament
  office: THA GOV 2001-02 .. 2006-09-19 transport minister, interior minister
  office: THA LEG 2023-07-04 .. 2025-12 speaker of parliament

person Weng Tojirakarn
  name: Weng Tochirakarn
  short: Weng
  sex: m
  office: THA OPP 2006 .. red shirt leader

person Winthai Suvaree
  short: Winthai | Suvaree
  sex: m
  office: THA MIL 2012 .. army spokesman

person Yingluck Shinawatra
  short: Yingluck | Shinawatra
  sex: f
  office: THA PTY 2011-05 .. 2011-08-04 candidate of Pheu Thai
  office: THA GOV 2011-08-05 .. 2014-05-07 prime minister
  office: THA OPP 2014-05-08 .. exiled former prime minister

# TJK Tajikistan

person Abdukhalim Nazarzoda
  name: Abduhalim Nazarzoda
  sex: m
  office: TJK GOV 2014 .. 2015-09-03 deputy defence minister
  office: TJK REB 2015-09-04 .. rebel general

person Abdumalik Abdullajanov
  name: Abdumalik Abdullodzhanov | Abdumalik Abdulladzhanov
  sex: m
  office: TJK GOV 1992-09-20 .. 1993-12-18 prime minister
  office: TJK OPP 1994-11 .. 2013 exiled opposition leader

person Akbarsho Iskandarov
  name: Akbarsho Iskandrov | Akbarsho Iskanderov
  sex: m
  office: TJK GOV 1992-09-07 .. 1992-11-19 acting president

person Akil Akilov
  name: Oqil Oqilov | Oqil Akilov
  sex: m
  office: TJK GOV 1999-12-20 .. 2013-11-23 prime minister

person Emomali Rahmon
  name: Emomali Rakhmonov | Imomali Rakhmonov | Emomali Rakhmon | Emomali Rahmonov | Imamali Rakhmonov | Imomali Rahmonov
  sex: m
  office: TJK GOV 1992-11-19 .. president

person Gulmurod Khalimov
  sex: m
  office: TJK COP 2012 .. 2015-04 police commander
  office: IMG:IS 2015-05 .. commander

person Hamrokhon Zarifi
  name: Khamrokhon Zarifi
  sex: m
  office: TJK GOV 2006-12 .. 2013-11-29 foreign minister

person Kokhir Rasulzoda
  name: Qohir Rasulzoda | Kohir Rasulzoda
  sex: m
  office: TJK GOV 2013-11-23 .. prime minister

person Mahmud Khudoiberdiyev
  name: Mahmud Khudoberdiyev | Makhmud Khudoiberdiyev
  sex: m
  office: TJK MIL 1992 .. 1997-07 colonel
  office: TJK REB 1997-08 .. 2001 rebel colonel

person Muhiddin Kabiri
  name: Mukhiddin Kabiri | Muhiddin Kabirov
  sex: m
  office: TJK OPP 2006-09 .. leader of the Islamic Renaissance Party

person Rahmon Nabiyev
  name: Rakhmon Nabiyev | Rakhman Nabiyev | Rakhmon Nabiev
  sex: m
  office: TJK GOV 1991-09-23 .. 1992-09-07 president

person Rustam Emomali
  sex: m
  office: TJK GOV 2017-01-12 .. mayor of Dushanbe, chairman of the upper house

person Sayid Abdulloh Nuri
  name: Said Abdullo Nuri | Said Abdullah Nuri | Sayed Abdullo Nuri | Abdullo Nuri
  sex: m
  office: TJK REB 1992-12 .. 1997-06-27 leader of the United Tajik Opposition
  office: TJK OPP 1997-06-28 .. 2006-08-09 leader of the Islamic Renaissance Party

person Sirodjidin Aslov
  name: Sirojiddin Aslov | Sirojiddin Muhriddin | Sirojidin Muhriddin
  short: Aslov | Muhriddin
  sex: m
  office: TJK GOV 2013-11-29 .. foreign minister

person Talbak Nazarov
  sex: m
  office: TJK GOV 1994-12 .. 2006-12 foreign minister

person Yahyo Azimov
  name: Yakhyo Azimov
  sex: m
  office: TJK GOV 1996-02-08 .. 1999-12-20 prime minister

# TKM Turkmenistan

person Boris Shikhmuradov
  sex: m
  office: TKM GOV 1995-01 .. 2000-07 foreign minister
  office: TKM OPP 2001-11-01 .. opposition leader

person Gurbanguly Berdimuhamedow
  name: Gurbanguly Berdymukhamedov | Kurbanguly Berdymukhamedov | Gurbanguly Berdimuhamedov | Gurbanguly Berdymukhammedov
  sex: m
  office: TKM GOV 2001-04 .. 2006-12-20 deputy prime minister
  office: TKM GOV 2006-12-21 .. 2022-03-19 president
  office: TKM LEG 2022-03-20 .. 2023-01-20 chairman of the upper house
  office: TKM GOV 2023-01-21 .. chairman of the People's Council

person Rashid Meredov
  name: Rashid Meredow
  sex: m
  office: TKM GOV 2001-07-07 .. foreign minister

person Saparmurat Niyazov
  name: Saparmurad Niyazov | Saparmyrat Niyazov | Turkmenbashi
  short: Niyazov | Turkmenbashi
  sex: m
  office: TKM GOV 1990-11-02 .. 2006-12-21 president

person Serdar Berdimuhamedow
  name: Serdar Berdymukhamedov | Serdar Berdimuhamedov | Serdar Berdymukhammedov
  sex: m
  office: TKM GOV 2018-03 .. 2022-03-18 minister, deputy prime minister
  office: TKM GOV 2022-03-19 .. president

# TLS East Timor

person Alfredo Reinado
  name: Major Alfredo Reinado | Alfredo Alves Reinado
  sex: m
  office: TLS MIL 2001 .. 2006-05-03 major
  office: TLS REB 2006-05-04 .. rebel leader

person Bendito Freitas
  sex: m
  office: TLS GOV 2023-07-01 .. foreign minister

person Carlos Filipe Ximenes Belo
  name: Carlos Belo | Bishop Carlos Belo | Carlos Ximenes Belo
  short: Belo
  sex: m
  office: TLS REL 1988-06 .. 2002-11-26 bishop of Dili

person Estanislau da Silva
  short: da Silva
  sex: m
  office: TLS GOV 2007-05-19 .. 2007-08-08 prime minister

person Eurico Guterres
  name: Eurico Barros Guterres
  sex: m
  office: TLS PRM 1999-01 .. 2002 militia leader

person Fernando de Araujo
  name: Fernando "Lasama" de Araujo | Fernando Lasama de Araujo
  short: de Araujo | Lasama
  sex: m
  office: TLS LEG 2007-08 .. 2012-07 speaker of parliament
  office: TLS GOV 2012-08 .. 2015-06-02 deputy prime minister

person Francisco Guterres
  name: Francisco "Lu Olo" Guterres | Lu Olo
  short: Guterres | Lu Olo
  sex: m
  office: TLS LEG 2002-05-20 .. 2007-07 speaker of parliament
  office: TLS GOV 2017-05-20 .. 2022-05-19 president

person Gastao Salsinha
  name: Gastão Salsinha
  sex: m
  office: TLS MIL 2001 .. 2006-02 lieutenant
  office: TLS REB 2006-03 .. 2008-04 rebel leader

person Jose Ramos-Horta
  name: José Ramos-Horta | Jose Ramos Horta | José Ramos Horta
  short: Ramos-Horta | Ramos Horta | Horta
  sex: m
  office: TLS OPP 1975-12 .. 2000-10-18 exiled independence leader
  office: TLS GOV 2000-10-19 .. 2006-07-09 foreign minister
  office: TLS GOV 2006-07-10 .. 2012-05-19 prime minister, president from 2007
  office: IGO:UN 2013-01 .. 2014-06 envoy for Guinea-Bissau
  office: TLS GOV 2022-05-20 .. president

person Mari Alkatiri
  name: Mari Bin Amude Alkatiri
  sex: m
  office: TLS GOV 2001-09-20 .. 2006-06-26 prime minister
  office: TLS OPP 2007-08 .. 2017-09-14 leader of Fretilin
  office: TLS GOV 2017-09-15 .. 2018-06-22 prime minister
  office: TLS PTY 2018-06-23 .. leader of Fretilin

person Nino Konis Santana
  name: Konis Santana
  short: Konis Santana | Santana
  sex: m
  office: TLS REB 1993-04 .. leader of Falintil

person Rogerio Lobato
  name: Rogério Lobato
  sex: m
  office: TLS GOV 2002-05-20 .. 2006-06-01 interior minister

person Rui Maria de Araujo
  name: Rui Maria de Araújo | Rui Araujo
  short: Araujo | de Araujo | Araújo
  sex: m
  office: TLS GOV 2001 .. 2006 health minister
  office: TLS GOV 2015-02-16 .. 2017-09-15 prime minister

person Taur Matan Ruak
  name: Jose Maria de Vasconcelos | José Maria Vasconcelos
  short: Ruak | Taur | Taur Matan Ruak
  sex: m
  office: TLS REB 1993 .. 2001-01 commander of Falintil
  office: TLS MIL 2001-02 .. 2011-10 army chief
  office: TLS GOV 2012-05-20 .. 2017-05-19 president
  office: TLS GOV 2018-06-22 .. 2023-07-01 prime minister

person Xanana Gusmao
  name: Xanana Gusmão | Jose Alexandre Gusmao | Kay Rala Xanana Gusmao | José Alexandre Xanana Gusmão | Jose Xanana Gusmao
  short: Gusmao | Gusmão | Xanana
  sex: m
  office: TLS REB 1981-03 .. 1999-10-21 leader of Falintil
  office: TLS PTY 1999-10-22 .. 2002-05-19 independence leader
  office: TLS GOV 2002-05-20 .. 2007-05-20 president
  office: TLS GOV 2007-08-08 .. 2017-06 prime minister to 2015, minister
  office: TLS OPP 2017-07 .. 2023-06-30 opposition leader
  office: TLS GOV 2023-07-01 .. prime minister

# TWN Taiwan

person Annette Lu
  name: Lu Hsiu-lien | Annette Lu Hsiu-lien
  short: Lu
  sex: f
  office: TWN GOV 2000-05-20 .. 2008-05-20 vice president

person Audrey Tang
  name: Audrey Tang Feng
  short: Tang
  sex: f
  office: TWN GOV 2016-10 .. 2024-05-20 digital minister

person Chang Chun-hsiung
  short: Chang
  sex: m
  office: TWN GOV 2000-10-06 .. 2002-02-01 prime minister
  office: TWN GOV 2007-05-21 .. 2008-05-20 prime minister

person Chen Chien-jen
  short: Chen
  sex: m
  office: TWN GOV 2016-05-20 .. 2020-05-20 vice president
  office: TWN GOV 2023-01-31 .. 2024-05-20 prime minister

person Chen Ming-tong
  short: Chen
  sex: m
  office: TWN GOV 2007 .. 2008 head of the Mainland Affairs Council
  office: TWN GOV 2018-03 .. 2021-02-22 head of the Mainland Affairs Council
  office: TWN SPY 2021-02-23 .. 2023-11 intelligence chief

person Chen Shih-chung
  short: Chen
  sex: m
  office: TWN GOV 2017-02 .. 2022-07 health minister

person Chen Shui-bian
  short: Chen
  sex: m
  office: TWN GOV 1994-12-25 .. 1998-12-25 mayor of Taipei
  office: TWN OPP 1998-12-26 .. 2000-05-19 opposition candidate
  office: TWN GOV 2000-05-20 .. 2008-05-20 president

person Cheng Li-wun
  short: Cheng
  sex: f
  office: TWN OPP 2025-11-01 .. leader of the Kuomintang

person Chiang Pin-kung
  short: Chiang
  sex: m
  office: TWN GOV 2008-05 .. 2012-09 negotiator with China

person Chiang Wan-an
  name: Wayne Chiang
  short: Chiang
  sex: m
  office: TWN GOV 2022-12-25 .. mayor of Taipei

person Chiu Chui-cheng
  short: Chiu
  sex: m
  office: TWN GOV 2016 .. spokesman, head of the Mainland Affairs Council from 2024

person Chiu Kuo-cheng
  short: Chiu
  sex: m
  office: TWN SPY 2019-07 .. 2021-02-22 intelligence chief
  office: TWN GOV 2021-02-23 .. 2024-05-20 defence minister

person Chiu Tai-san
  short: Chiu
  sex: m
  office: TWN GOV 2016-05 .. 2024-05-20 justice minister, head of the Mainland Affairs Council from 2021

person Cho Jung-tai
  short: Cho
  sex: m
  office: TWN PTY 2019-01-09 .. 2020-05-20 leader of the Democratic Progressive Party
  office: TWN GOV 2024-05-20 .. prime minister

person David Lee
  name: Lee Ta-wei | David Lee Ta-wei
  short: Lee
  sex: m
  office: TWN GOV 2016-05-20 .. 2018-02-26 foreign minister

person David Lin
  name: Lin Yung-lo | David Lin Yung-lo
  short: Lin
  sex: m
  office: TWN GOV 2012-09-27 .. 2016-05-20 foreign minister

person Eric Chu
  name: Chu Li-luan | Eric Chu Li-luan
  short: Chu
  sex: m
  office: TWN GOV 2010-12-25 .. 2018-12-25 mayor of New Taipei
  office: TWN OPP 2021-10-05 .. 2025-10-31 leader of the Kuomintang

person Eugene Chien
  name: Chien You-hsin
  short: Chien
  sex: m
  office: TWN GOV 2002-02-01 .. 2004-04 foreign minister

person Francisco Ou
  name: Ou Hung-lien | Francisco Ou Hung-lien
  short: Ou
  sex: m
  office: TWN GOV 2008-05-20 .. 2009-09-10 foreign minister

person Frank Hsieh
  name: Hsieh Chang-ting | Frank Hsieh Chang-ting
  short: Hsieh
  sex: m
  office: TWN GOV 2005-02-01 .. 2006-01-25 prime minister
  office: TWN PTY 2007-05 .. 2008-03 presidential candidate
  office: TWN GOV 2016-06 .. 2024-09 envoy to Japan

person Fredrick Chien
  name: Frederick Chien | Chien Fu
  short: Chien
  sex: m
  office: TWN GOV 1990-06 .. 1996-06-10 foreign minister

person Han Kuo-yu
  short: Han
  sex: m
  office: TWN GOV 2018-12-25 .. 2020-06-12 mayor of Kaohsiung
  office: TWN LEG 2024-02-01 .. speaker of parliament

person Harry Ho-jen Tseng
  name: Tseng Hou-jen | Harry Tseng | Harry Ho-Jen Tseng
  short: Tseng
  sex: m
  office: TWN GOV 2020-07 .. 2023 deputy foreign minister

person Hau Pei-tsun
  name: Hau Po-tsun
  short: Hau
  sex: m
  office: TWN GOV 1990-06-01 .. 1993-02-27 prime minister

person Hou Yu-ih
  name: Hou You-yi
  short: Hou
  sex: m
  office: TWN GOV 2018-12-25 .. mayor of New Taipei, presidential candidate in 2024

person Hsiao Bi-khim
  short: Hsiao
  sex: f
  office: TWN GOV 2020-07 .. 2023-11 envoy to the United States
  office: TWN GOV 2024-05-20 .. vice president

person Hsu Hsin-liang
  short: Hsu
  sex: m
  office: TWN OPP 1991-11 .. 1999-05 leader of the Democratic Progressive Party

person Huang Kuo-chang
  short: Huang
  sex: m
  office: TWN OPP 2015-01 .. opposition politician

person Hung Hsiu-chu
  short: Hung Hsiu-chu
  sex: f
  office: TWN OPP 2016-03-30 .. 2017-06-30 leader of the Kuomintang

person James Huang
  name: Huang Chih-fang
  short: Huang
  sex: m
  office: TWN GOV 2006-01-25 .. 2008-05-06 foreign minister

person James Soong
  name: Soong Chu-yu | James Soong Chu-yu
  short: Soong
  sex: m
  office: TWN GOV 1993-03 .. 1998-12-21 governor of Taiwan province
  office: TWN OPP 2000-03 .. leader of the People First Party

person Jason Hu
  name: Hu Chih-chiang | Jason Hu Chih-chiang
  short: Hu
  sex: m
  office: TWN GOV 1997-10 .. 1999-11 foreign minister
  office: TWN GOV 2001-12 .. 2014-12-25 mayor of Taichung

person Jiang Yi-huah
  short: Jiang
  sex: m
  office: TWN GOV 2013-02-18 .. 2014-12-08 prime minister

person Joseph Wu
  name: Wu Jaushieh | Joseph Wu Jau-shieh | Jaushieh Joseph Wu
  short: Wu
  sex: m
  office: TWN GOV 2004-05 .. 2008-05 head of the Mainland Affairs Council, envoy to the United States
  office: TWN GOV 2016-05-20 .. secretary-general of the National Security Council, foreign minister 2018-2024

person Ko Wen-je
  short: Ko
  sex: m
  office: TWN GOV 2014-12-25 .. 2022-12-25 mayor of Taipei
  office: TWN OPP 2022-12-26 .. leader of the Taiwan People's Party

person Koo Chen-fu
  short: Koo
  sex: m
  office: TWN GOV 1990-11 .. 2005-01-03 negotiator with China

person Lai Ching-te
  name: William Lai | William Lai Ching-te
  short: Lai
  sex: m
  office: TWN GOV 2010-12-25 .. 2017-09-07 mayor of Tainan
  office: TWN GOV 2017-09-08 .. 2019-01-14 prime minister
  office: TWN GOV 2020-05-20 .. vice president, president from 2024

person Lee Teng-hui
  short: Lee
  sex: m
  office: TWN GOV 1988-01-13 .. 2000-05-20 president
  office: TWN OPP 2000-05-21 .. 2020-07-30 former president

person Lien Chan
  short: Lien
  sex: m
  office: TWN GOV 1990 .. 2000-05-20 governor, prime minister 1993-1997, vice president from 1996
  office: TWN OPP 2000-05-21 .. 2005-08-19 leader of the Kuomintang
  office: TWN PTY 2005-08-20 .. honorary chairman of the Kuomintang

person Lin Chia-lung
  short: Lin
  sex: m
  office: TWN GOV 2019-01 .. 2021-04 transport minister
  office: TWN GOV 2024-05-20 .. foreign minister

person Lin Chuan
  short: Lin
  sex: m
  office: TWN GOV 2016-05-20 .. 2017-09-08 prime minister

person Lin Fei-fan
  short: Lin
  sex: m
  office: TWN CVL 2014-03 .. 2019-06 student leader
  office: TWN PTY 2019-07 .. 2024-04 Democratic Progressive Party official
  office: TWN GOV 2024-05 .. deputy secretary-general of the National Security Council

person Liu Chao-shiuan
  short: Liu
  sex: m
  office: TWN GOV 2008-05-20 .. 2009-09-10 prime minister

person Lung Ying-tai
  sex: f
  office: TWN GOV 2012-05 .. 2014-12 culture minister

person Ma Ying-jeou
  short: Ma
  sex: m
  office: TWN GOV 1993-02 .. 1997-05 justice minister
  office: TWN GOV 1998-12-25 .. 2006-12-25 mayor of Taipei
  office: TWN OPP 2006-12-26 .. 2008-05-19 opposition candidate
  office: TWN GOV 2008-05-20 .. 2016-05-20 president
  office: TWN OPP 2016-05-21 .. former president

person Mao Chi-kuo
  short: Mao
  sex: m
  office: TWN GOV 2014-12-08 .. 2016-02-01 prime minister

person Mark Chen
  name: Chen Tan-sun | Mark Chen Tan-sun
  short: Chen
  sex: m
  office: TWN GOV 2004-04 .. 2006-01-25 foreign minister

person Peng Ming-min
  short: Peng
  sex: m
  office: TWN OPP 1970 .. 2022-04-08 independence campaigner

person Sean Chen
  name: Chen Chun | Sean Chen Chun
  short: Chen
  sex: m
  office: TWN GOV 2012-02-06 .. 2013-02-18 prime minister

person Shih Ming-teh
  name: Shih Ming-te
  short: Shih
  sex: m
  office: TWN OPP 1990-05 .. 2024-01-15 politician and protest leader

person Su Tseng-chang
  short: Su
  sex: m
  office: TWN GOV 2006-01-25 .. 2007-05-21 prime minister
  office: TWN OPP 2012-05-30 .. 2014-05 leader of the Democratic Progressive Party
  office: TWN GOV 2019-01-14 .. 2023-01-31 prime minister

person Tang Fei
  short: Tang
  sex: m
  office: TWN GOV 1999-02 .. 2000-10-06 defence minister, prime minister

person Tien Hung-mao
  short: Tien
  sex: m
  office: TWN GOV 2000-05-20 .. 2002-02-01 foreign minister

person Timothy Yang
  name: Yang Chin-tien
  short: Yang
  sex: m
  office: TWN GOV 2009-09-10 .. 2012-09-27 foreign minister

person Tsai Ing-wen
  short: Tsai
  sex: f
  office: TWN GOV 2000-05-20 .. 2007-05 head of the Mainland Affairs Council, deputy prime minister
  office: TWN OPP 2008-05-20 .. 2016-05-19 leader of the Democratic Progressive Party
  office: TWN GOV 2016-05-20 .. 2024-05-20 president

person Tsai Ming-yen
  short: Tsai
  sex: m
  office: TWN SPY 2023-02 .. intelligence chief

person Vincent Siew
  name: Siew Wan-chang | Hsiao Wan-chang
  short: Siew
  sex: m
  office: TWN GOV 1997-09-01 .. 2000-05-20 prime minister
  office: TWN GOV 2008-05-20 .. 2012-05-20 vice president

person Wang Jin-pyng
  short: Wang
  sex: m
  office: TWN LEG 1999-02-01 .. 2016-02-01 speaker of parliament

person Wellington Koo
  name: Koo Li-hsiung
  short: Koo
  sex: m
  office: TWN GOV 2017-09 .. 2024-05-19 head of the financial commission, of the National Security Council
  office: TWN GOV 2024-05-20 .. defence minister

person Wu Den-yih
  short: Wu
  sex: m
  office: TWN GOV 2009-09-10 .. 2016-05-20 prime minister, vice president from 2012
  office: TWN OPP 2017-08-20 .. 2020-01-15 leader of the Kuomintang

person Yen Teh-fa
  name: Yen De-fa
  short: Yen
  sex: m
  office: TWN GOV 2018-02 .. 2021-02-23 defence minister

person Yu Shyi-kun
  short: Yu
  sex: m
  office: TWN GOV 2002-02-01 .. 2005-02-01 prime minister
  office: TWN LEG 2020-02-01 .. 2024-02-01 speaker of parliament

# UZB Uzbekistan

person Abdulaziz Kamilov
  name: Abdulaziz Komilov
  short: Kamilov | Komilov
  sex: m
  office: UZB GOV 1994-02 .. 2003-03 foreign minister
  office: UZB GOV 2012-01 .. 2022-04 foreign minister

person Abdulhashim Mutalov
  sex: m
  office: UZB GOV 1992-01-08 .. 1995-12-21 prime minister

person Abdulla Aripov
  name: Abdulla Oripov | Abdulla Nigmatovich Aripov
  sex: m
  office: UZB GOV 2016-12-14 .. prime minister

person Akram Yuldashev
  name: Akram Yoldoshev
  sex: m
  office: UZB OPP 1996 .. 2010 religious leader

person Bakhtiyor Saidov
  name: Bakhtiyar Saidov
  sex: m
  office: UZB GOV 2022-12-30 .. foreign minister

person Gulnara Karimova
  short: Karimova | Gulnara
  sex: f
  office: UZB GOV 2008-02 .. 2013-07 diplomat, daughter of the president

person Islam Karimov
  sex: m
  office: UZB GOV 1990-03-24 .. 2016-09-02 president

person Juma Namangani
  name: Djuma Namangani
  sex: m
  office: UZB REB 1992 .. leader of the Islamic Movement of Uzbekistan

person Muhammad Salih
  name: Mohammed Salih | Muhammad Solih | Mukhammad Salikh
  sex: m
  office: UZB OPP 1990-04 .. leader of Erk

person Rustam Inoyatov
  short: Inoyatov
  sex: m
  office: UZB SPY 1995-06 .. 2018-01-31 head of the National Security Service

person Saida Mirziyoyeva
  name: Saida Mirziyoeva
  sex: f
  office: UZB GOV 2022-08 .. presidential aide

person Shavkat Mirziyoyev
  name: Shavkat Mirziyaev | Shavkat Mirziyoev | Shavkat Mirzioyev
  sex: m
  office: UZB GOV 2003-12-11 .. 2016-09-07 prime minister
  office: UZB GOV 2016-09-08 .. president

person Sodiq Safoyev
  name: Sadyk Safayev | Sadyq Safaev | Sodyq Safoev
  sex: m
  office: UZB GOV 2003-03 .. 2005-02 foreign minister

person Tahir Yuldashev
  name: Tohir Yuldashev | Tahir Yuldash | Tohir Yoldoshev | Takhir Yuldashev
  sex: m
  office: UZB REB 1992 .. leader of the Islamic Movement of Uzbekistan

person Utkir Sultanov
  name: O'tkir Sultonov
  sex: m
  office: UZB GOV 1995-12-21 .. 2003-12-11 prime minister

person Vladimir Norov
  sex: m
  office: UZB GOV 2006-07 .. 2010-12 foreign minister
  office: IGO:SCO 2019-01-01 .. 2021-12-31 secretary-general
  office: UZB GOV 2022-04-27 .. 2022-12-30 foreign minister

person Zokir Almatov
  name: Zakir Almatov
  sex: m
  office: UZB GOV 1991 .. 2005-12-22 interior minister

# VNM Vietnam

person Bui Thanh Son
  short: Bui Thanh Son
  sex: m
  office: VNM GOV 2021-04-08 .. foreign minister to 2025, deputy prime minister

person Dang Thi Ngoc Thinh
  short: Thinh
  sex: f
  office: VNM GOV 2016-04-08 .. 2021-04-06 vice president

person Do Muoi
  short: Muoi
  sex: m
  office: VNM GOV 1988-06-22 .. 1997-12-26 prime minister to 1991, leader of the Communist Party

person Le Duc Anh
  short: Anh
  sex: m
  office: VNM GOV 1987-02 .. 1997-09-24 defence minister, president from 1992

person Le Dung
  short: Le Dung
  sex: m
  office: VNM GOV 2003 .. 2009 foreign ministry spokesman

person Le Hai Binh
  short: Binh
  sex: m
  office: VNM GOV 2014-03 .. 2017 foreign ministry spokesman

person Le Hoai Trung
  short: Trung
  sex: m
  office: VNM GOV 2010 .. diplomat, foreign minister from 2025

person Le Kha Phieu
  short: Phieu
  sex: m
  office: VNM GOV 1997-12-26 .. 2001-04-22 leader of the Communist Party

person Le Minh Hung
  name: Lê Minh Hưng
  short: Le Minh Hung
  sex: m
  office: VNM GOV 2016-04 .. governor of the central bank, prime minister from 2026

person Le Thi Thu Hang
  short: Hang
  sex: f
  office: VNM GOV 2017-03 .. 2024 foreign ministry spokeswoman, deputy foreign minister

person Luong Cuong
  name: Lương Cường
  short: Cuong
  sex: m
  office: VNM MIL 2016-05 .. 2024-10-20 political chief of the army
  office: VNM GOV 2024-10-21 .. 2026-04-07 president

person Luong Tam Quang
  short: Quang
  sex: m
  office: VNM GOV 2019-08 .. public security minister from 2024

person Luong Thanh Nghi
  short: Nghi
  sex: m
  office: VNM GOV 2011-09 .. 2014-03 foreign ministry spokesman

person Ngo Xuan Lich
  short: Ngo Xuan Lich
  sex: m
  office: VNM GOV 2016-04-09 .. 2021-04-07 defence minister

person Nguyen Co Thach
  short: Thach
  sex: m
  office: VNM GOV 1980-02 .. 1991-08 foreign minister

person Nguyen Dy Nien
  short: Nien
  sex: m
  office: VNM GOV 2000-01-28 .. 2006-06-28 foreign minister

person Nguyen Manh Cam
  short: Cam
  sex: m
  office: VNM GOV 1991-08 .. 2002-08 foreign minister to 2000, deputy prime minister

person Nguyen Minh Triet
  short: Triet
  sex: m
  office: VNM GOV 2000-01 .. 2011-07-25 party leader in Ho Chi Minh City, president from 2006

person Nguyen Phu Trong
  name: Nguyễn Phú Trọng
  short: Trong
  sex: m
  office: VNM LEG 2006-06-26 .. 2011-01-18 chairman of the National Assembly
  office: VNM GOV 2011-01-19 .. 2024-07-19 leader of the Communist Party, president 2018-2021

person Nguyen Phuong Nga
  short: Nga
  sex: f
  office: VNM GOV 2009 .. 2011-09 foreign ministry spokeswoman
  office: VNM GOV 2014-10 .. 2018 ambassador to the United Nations

person Nguyen Sinh Hung
  short: Nguyen Sinh Hung
  sex: m
  office: VNM GOV 1996 .. 2011-07-22 finance minister, deputy prime minister
  office: VNM LEG 2011-07-23 .. 2016-03-31 chairman of the National Assembly

person Nguyen Tan Dung
  short: Nguyen Tan Dung
  sex: m
  office: VNM GOV 1997-09 .. 2016-04-06 deputy prime minister, prime minister from 2006

person Nguyen Thi Binh
  name: Madame Binh
  short: Binh
  sex: f
  office: VNM GOV 1992-10 .. 2002-08 vice president

person Nguyen Thi Kim Ngan
  short: Ngan
  sex: f
  office: VNM LEG 2011-07 .. 2021-03-31 chairwoman of the National Assembly from 2016

person Nguyen Van Linh
  short: Linh
  sex: m
  office: VNM GOV 1986-12-18 .. 1991-06-28 leader of the Communist Party

person Nguyen Van Ly
  name: Father Nguyen Van Ly | Father Ly
  short: Ly
  sex: m
  office: VNM REL 1983 .. dissident priest

person Nguyen Xuan Phuc
  name: Nguyễn Xuân Phúc
  short: Phuc
  sex: m
  office: VNM GOV 2011-08 .. 2023-01-18 deputy prime minister, prime minister from 2016, president from 2021

person Nong Duc Manh
  short: Manh
  sex: m
  office: VNM LEG 1992-09-23 .. 2001-04-21 chairman of the National Assembly
  office: VNM GOV 2001-04-22 .. 2011-01-19 leader of the Communist Party

person Pham Binh Minh
  short: Minh
  sex: m
  office: VNM GOV 2011-08-03 .. 2022-12-30 foreign minister to 2021, deputy prime minister

person Pham Gia Khiem
  short: Khiem
  sex: m
  office: VNM GOV 1997-09 .. 2011-08-03 deputy prime minister, foreign minister from 2006

person Pham Minh Chinh
  name: Phạm Minh Chính
  short: Chinh
  sex: m
  office: VNM GOV 2016-02 .. 2026-04-07 party official, prime minister from 2021

person Pham Thu Hang
  short: Hang
  sex: f
  office: VNM GOV 2023 .. foreign ministry spokeswoman

person Pham Van Tra
  short: Tra
  sex: m
  office: VNM GOV 1997-09 .. 2006-06 defence minister

person Phan Thuy Thanh
  short: Thanh
  sex: f
  office: VNM GOV 1997 .. 2003 foreign ministry spokeswoman

person Phan Van Giang
  short: Giang
  sex: m
  office: VNM MIL 2016-05 .. 2021-04-07 chief of staff
  office: VNM GOV 2021-04-08 .. defence minister

person Phan Van Khai
  short: Khai
  sex: m
  office: VNM GOV 1991 .. 2006-06-27 deputy prime minister, prime minister from 1997

person Phung Quang Thanh
  short: Thanh
  sex: m
  office: VNM GOV 2006-06-28 .. 2016-04-08 defence minister

person Thich Quang Do
  short: Quang Do
  sex: m
  office: VNM REL 1982 .. 2020-02-22 dissident monk

person To Lam
  name: Tô Lâm
  short: Lam | To Lam
  sex: m
  office: VNM GOV 2010 .. public security minister to 2024, leader of the Communist Party from August 2024, president from 2026

person Tran Dai Quang
  short: Quang
  sex: m
  office: VNM GOV 2011-08 .. 2018-09-21 public security minister, president from 2016

person Tran Duc Luong
  short: Luong
  sex: m
  office: VNM GOV 1997-09-24 .. 2006-06-27 president

person Tran Thanh Man
  short: Tran Thanh Man
  sex: m
  office: VNM LEG 2021-04 .. chairman of the National Assembly from 2024

person Truong My Lan
  short: Lan
  sex: f
  office: VNM BUS 1992 .. property tycoon

person Truong Tan Sang
  short: Truong Tan Sang
  sex: m
  office: VNM GOV 2000-01 .. 2016-04-02 party official, president from 2011

person Vo Chi Cong
  short: Cong
  sex: m
  office: VNM GOV 1987-06-18 .. 1992-09-23 president

person Vo Nguyen Giap
  name: General Giap | General Vo Nguyen Giap
  short: Giap
  sex: m
  office: VNM ELI 1991 .. 2013-10-04 general

person Vo Thi Anh Xuan
  short: Xuan
  sex: f
  office: VNM GOV 2021-04-06 .. vice president

person Vo Van Kiet
  short: Kiet
  sex: m
  office: VNM GOV 1991-08-09 .. 1997-09-25 prime minister

person Vo Van Thuong
  name: Võ Văn Thưởng
  short: Thuong
  sex: m
  office: VNM GOV 2016-02 .. 2024-03-21 party official, president from 2023

person Vuong Dinh Hue
  short: Vuong Dinh Hue
  sex: m
  office: VNM GOV 2011-08 .. 2021-03-30 finance minister, deputy prime minister
  office: VNM LEG 2021-03-31 .. 2024-05-02 chairman of the National Assembly
